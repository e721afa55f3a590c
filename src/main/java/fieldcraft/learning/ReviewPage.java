package fieldcraft.learning;

import fieldcraft.course.Course;
import fieldcraft.course.Part;
import fieldcraft.markdown.Language;
import fieldcraft.scenario.PathReview;
import fieldcraft.web.Viewer;
import java.util.List;
import java.util.Optional;

/**
 * What the review of a finished attempt shows.
 *
 * @param minutes how long the trainee thought, all decisions together
 * @param open whether the best choices and the best path may be seen
 * @param decisionPoints what the decisions earned
 * @param endingValue what the ending added
 * @param realScore the score of the story as it really happened, if its author marked it
 */
record ReviewPage(
        ModuleRef module,
        AttemptRef attempt,
        String date,
        long minutes,
        boolean own,
        boolean open,
        int score,
        int passMark,
        int masteryMark,
        boolean passed,
        boolean mastered,
        String outcome,
        String endingTitle,
        String endingAddress,
        String judgement,
        int earned,
        int decisionPoints,
        int endingValue,
        int bestTotal,
        Curve curve,
        List<ReviewLine> decisions,
        List<SkillLoss> lossBySkill,
        List<ComparedStep> comparison,
        Optional<Integer> realScore,
        String againAddress,
        Onward next) {

    /** @param person who looks at it: a trainer sees everything, a trainee the best choices only after a pass */
    static ReviewPage of(PlayedAttempt played, Viewer person, Telling telling) {
        boolean own = played.attempt().personId() == person.id();
        boolean open = played.isEverPassed() || person.trainer();
        return of(played, own, open, telling);
    }

    /** For whoever looks after the trainee: everything is open. */
    static ReviewPage open(PlayedAttempt played, Telling telling) {
        return of(played, false, true, telling);
    }

    private static ReviewPage of(PlayedAttempt played, boolean own, boolean open, Telling telling) {
        Course course = telling.course();
        Language language = telling.language();
        ReviewWriter writer = new ReviewWriter(played.replay(), course, language, open);
        PathReview review = writer.review();
        Attempt attempt = played.attempt();
        ModuleRef module = ModuleRef.of(played, course, language);
        int passMark = played.replay().scenario().solution().scenario().passMark();
        int masteryMark = course.marks().mastery();
        int decisionPoints = review.decisions().stream()
                .mapToInt(decision -> sum(decision.points()))
                .sum();
        return new ReviewPage(
                module,
                AttemptRef.of(played),
                telling.moments().date(attempt.startedAt(), language),
                played.replay().minutes(),
                own,
                open,
                review.score(),
                passMark,
                masteryMark,
                review.passed(),
                review.score() >= masteryMark,
                Words.key(review.ending().outcome()),
                review.ending().title(),
                Addresses.attempt(attempt.id()),
                Words.key(review.judgement()),
                review.earned(),
                decisionPoints,
                review.earned() - decisionPoints,
                played.replay().scenario().solution().bestTotal(),
                writer.curve(),
                writer.lines(),
                writer.lossBySkill(),
                writer.comparison(),
                writer.realScore(),
                Addresses.attempts(module.id()),
                Onward.after(Part.SCENARIO, module.id(), course, language));
    }

    private static int sum(List<Integer> points) {
        return points.stream().mapToInt(Integer::intValue).sum();
    }

    /**
     * What was lost with decisions of one competency.
     *
     * @param cost on the score's scale
     * @param percent the length of its bar: the largest loss has 100
     */
    record SkillLoss(String name, String cost, int percent, int points, int open) {}

    /** The same step of three paths; a path that is over has no step any more, and the best one is closed until a pass. */
    record ComparedStep(int number, Optional<Step> yours, Optional<Step> best, Optional<Step> real) {}

    record Step(String sceneTitle, String chosen) {}
}
