package fieldcraft.quiz;

import fieldcraft.markdown.ContentProblem;
import fieldcraft.markdown.Language;
import fieldcraft.markdown.LengthUnit;
import fieldcraft.markdown.Problems;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Finds what an author should mend in a check whose questions could be read one by one. */
public final class QuestionChecker {
    /** So many can be read in about a minute. */
    private static final Map<LengthUnit, Integer> MOST_IN_QUESTION =
            Map.of(LengthUnit.WORDS, 130, LengthUnit.CHARACTERS, 260);

    private static final int FEWEST_QUESTIONS = 8;
    private static final int FEWEST_KINDS = 4;
    private static final double MOST_CHANCE = 0.01;

    private final KnowledgeCheck check;
    private final Problems problems;

    private QuestionChecker(String file, KnowledgeCheck check) {
        this.check = check;
        this.problems = new Problems(file);
    }

    /**
     * All problems of a check.
     *
     * @param competencies the ids that its questions may name
     * @param passMark the score from which it is passed, 0 to 100
     */
    public static List<ContentProblem> check(
            String file, KnowledgeCheck check, Language language, Set<String> competencies, int passMark) {
        QuestionChecker checker = new QuestionChecker(file, check);
        checker.checkSkills(competencies);
        check.questions().forEach(question -> checker.checkLength(question, LengthUnit.in(language)));
        checker.checkVariety();
        checker.checkGiveaway();
        checker.checkChance(passMark);
        return checker.problems.found();
    }

    /**
     * Where the questions of a translation differ in anything but words, reported at the lines of the translation.
     *
     * @param file the file of the translation
     */
    public static List<ContentProblem> compareTranslations(
            List<Question> original, String file, List<Question> translation) {
        Problems problems = new Problems(file);
        new TranslationCheck(original, translation, problems).run();
        return problems.found();
    }

    private void checkSkills(Set<String> competencies) {
        for (Question question : check.questions()) {
            question.skill()
                    .filter(skill -> !competencies.contains(skill))
                    .ifPresent(skill -> problems.error(question.line(), "there is no competency '" + skill + "'"));
        }
    }

    private void checkLength(Question question, LengthUnit unit) {
        int found = Stream.concat(Stream.of(question.title(), question.stem().plainText()), question.words().stream())
                .mapToInt(unit::of)
                .sum();
        int most = MOST_IN_QUESTION.get(unit);
        if (found > most) {
            problems.warning(
                    question.line(),
                    "this question has " + found + " " + unit + ", more than " + most
                            + ", which a minute is enough for");
        }
    }

    private void checkVariety() {
        int questions = check.questions().size();
        if (questions < FEWEST_QUESTIONS) {
            problems.warning(top(), "only " + questions + " questions: eight or more make a check");
        }
        long kinds = check.questions().stream().map(Question::kind).distinct().count();
        if (kinds < FEWEST_KINDS) {
            problems.warning(top(), "only " + kinds + " kinds of questions: four or more keep people thinking");
        }
    }

    private void checkGiveaway() {
        LongestOption longest = LongestOption.in(check);
        if (longest.isTooOften()) {
            problems.warning(
                    top(),
                    "the longest option is right in " + longest.right() + " of " + longest.questions()
                            + " choice questions");
        }
    }

    private void checkChance(int passMark) {
        double chance = CheckChance.of(check).passRate(passMark);
        if (chance >= MOST_CHANCE) {
            problems.warning(
                    top(),
                    String.format(
                            Locale.ROOT,
                            "random answers pass with a probability of %.1f %%; it should be below 1 %%",
                            100 * chance));
        }
    }

    private int top() {
        return check.questions().get(0).line();
    }
}
