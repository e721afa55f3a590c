package fieldcraft.learning;

import fieldcraft.course.Course;
import fieldcraft.course.Part;
import fieldcraft.markdown.Language;
import fieldcraft.web.Moments;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What the end of an attempt on a check shows.
 *
 * @param points what was earned, of {@code possible}
 * @param previous the score of the attempt before
 * @param calibration for each confidence how many answers were right
 * @param sureButWrong the questions that were answered with certainty and not rightly
 * @param feedbackDue whether the answers are closed until the feedback is opened
 * @param answers every answer in the order of the attempt; empty while they are closed
 */
record CheckResultPage(
        ModuleRef module,
        CheckRef attempt,
        String title,
        String date,
        int score,
        int passMark,
        boolean passed,
        String points,
        int possible,
        Optional<Integer> previous,
        List<Calibration> calibration,
        List<SureButWrong> sureButWrong,
        boolean feedbackDue,
        List<GradedQuestion> answers,
        Onward next,
        String againAddress) {
    /** How many answers were given with a confidence, and how many of them were right in full. */
    record Calibration(String confidence, int answers, int right) {}

    /** A question; number counts from 1. */
    record SureButWrong(int number, String title) {}

    static CheckResultPage of(AnsweredCheck check, Course course, Language language, Moments moments) {
        CheckSheet sheet = check.sheet();
        CheckAttempt attempt = check.attempt();
        CheckResult result = attempt.result().orElseThrow();
        List<GradedQuestion> graded = IntStream.range(0, sheet.answers().size())
                .mapToObj(number -> GradeWriter.graded(sheet, number, language))
                .toList();
        ModuleRef module = ModuleRef.of(sheet, course, language);
        return new CheckResultPage(
                module,
                CheckRef.of(check),
                sheet.check(language).title(),
                moments.date(result.finishedAt(), language),
                result.score(),
                course.marks().check(),
                result.passed(),
                Words.points(result.points()),
                sheet.check().points(),
                check.previous().map(CheckResult::score),
                calibration(graded),
                sureButWrong(graded),
                attempt.isFeedbackDue(),
                attempt.isFeedbackDue() ? List.of() : graded,
                Onward.after(Part.CHECK, attempt.module(), course, language),
                Addresses.checks(attempt.module()));
    }

    private static List<Calibration> calibration(List<GradedQuestion> graded) {
        return Arrays.stream(Confidence.values())
                .map(Confidence::toString)
                .map(confidence -> calibration(
                        confidence,
                        graded.stream()
                                .filter(answer -> answer.confidence().equals(confidence))
                                .toList()))
                .toList();
    }

    private static Calibration calibration(String confidence, List<GradedQuestion> answers) {
        int right = (int) answers.stream().filter(GradedQuestion::isRight).count();
        return new Calibration(confidence, answers.size(), right);
    }

    private static List<SureButWrong> sureButWrong(List<GradedQuestion> graded) {
        return graded.stream()
                .filter(answer -> answer.confidence().equals(Confidence.CERTAIN.toString()))
                .filter(answer -> !answer.isRight())
                .map(answer ->
                        new SureButWrong(answer.number(), answer.question().title()))
                .toList();
    }
}
