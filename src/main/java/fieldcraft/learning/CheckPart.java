package fieldcraft.learning;

import fieldcraft.course.Course;
import fieldcraft.course.ModuleCheck;
import fieldcraft.course.Part;
import fieldcraft.markdown.Language;
import fieldcraft.quiz.KnowledgeCheck;
import fieldcraft.web.Moments;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What the page of a module shows of its knowledge check.
 *
 * @param isNext whether it is what the trainee should do next
 * @param questions how many it has
 * @param runningAddress an attempt to go on with
 * @param runningQuestion the number of the question to answer, counted from 1; 0 if no attempt is running
 * @param feedbackAddress a failed attempt whose feedback must be opened before the next can start
 */
record CheckPart(
        String state,
        boolean isNext,
        String title,
        int questions,
        int minutes,
        int passMark,
        Optional<String> runningAddress,
        int runningQuestion,
        Optional<String> feedbackAddress,
        List<CheckRow> attempts,
        Optional<Integer> first,
        Optional<Integer> best,
        Optional<Integer> latest,
        String startAddress) {
    /** An attempt; number counts from 1. */
    record CheckRow(int number, String address, String date, Optional<Integer> score, boolean passed) {
        private static CheckRow of(int number, CheckAttempt attempt, String date) {
            return new CheckRow(
                    number,
                    Addresses.check(attempt.id()),
                    date,
                    attempt.result().map(CheckResult::score),
                    attempt.isPassed());
        }
    }

    static CheckPart of(ModuleProgress progress, ModuleCheck check, Course course, Language language, Moments moments) {
        KnowledgeCheck told = check.in(language);
        Scores scores = progress.checkScores();
        return new CheckPart(
                progress.state(Part.CHECK).toString(),
                progress.isFocus(Part.CHECK),
                told.title(),
                told.questions().size(),
                check.minutes(),
                course.marks().check(),
                progress.runningCheck().map(attempt -> Addresses.check(attempt.id())),
                progress.runningCheck().map(attempt -> attempt.answers() + 1).orElse(0),
                progress.latestCheck()
                        .filter(CheckAttempt::isFeedbackDue)
                        .map(attempt -> Addresses.check(attempt.id())),
                rows(progress.checks(), language, moments),
                scores.first(),
                scores.best(),
                scores.latest(),
                Addresses.checks(progress.module().id()));
    }

    private static List<CheckRow> rows(List<CheckAttempt> attempts, Language language, Moments moments) {
        return IntStream.range(0, attempts.size())
                .mapToObj(index -> CheckRow.of(
                        index + 1,
                        attempts.get(index),
                        moments.date(attempts.get(index).startedAt(), language)))
                .toList();
    }
}
