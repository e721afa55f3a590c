package fieldcraft.scenario;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A finished path, every decision of it analysed against the best play. */
public final class PathReview {
    private final Solution solution;
    private final List<ReviewedDecision> decisions;
    private final int earned;
    private final Ending ending;

    private PathReview(Solution solution, List<ReviewedDecision> decisions, Play play) {
        this.solution = solution;
        this.decisions = List.copyOf(decisions);
        this.earned = play.earnedPoints();
        this.ending = play.ending().orElseThrow(() -> new IllegalArgumentException("the path has no ending yet"));
    }

    /**
     * Reviews the path of these choices, each an index among its scene's choices.
     *
     * @throws IllegalArgumentException if one of them is not open, or they do not lead to an ending
     */
    public static PathReview of(Solution solution, List<Integer> choices) {
        return of(solution, solution.start(), choices);
    }

    /**
     * Reviews the path of these choices in the words of the story itself or of a translation.
     *
     * @param start the play of either before its first decision
     * @throws IllegalArgumentException if one of the choices is not open, or they do not lead to an ending
     */
    public static PathReview of(Solution solution, Play start, List<Integer> choices) {
        List<ReviewedDecision> decisions = new ArrayList<>();
        Play play = start;
        for (int choice : choices) {
            decisions.add(ReviewedDecision.of(solution, play, choice));
            play = play.choose(choice);
        }
        return new PathReview(solution, decisions, play);
    }

    public List<ReviewedDecision> decisions() {
        return decisions;
    }

    /** What the path earned: the points of its decisions and the value of its ending. */
    public int earned() {
        return earned;
    }

    /** Its score, 0 to 100. */
    public int score() {
        return solution.score(earned);
    }

    public boolean passed() {
        return solution.passes(earned);
    }

    public Ending ending() {
        return ending;
    }

    /** The decision that cost most, the first of several; none if all were best. */
    public Optional<ReviewedDecision> costliest() {
        return decisions.stream()
                .filter(decision -> decision.loss() > 0)
                .min(Comparator.comparing(decision -> -decision.loss()));
    }

    /** What was lost per skill, on the score's scale; a decision's loss is shared evenly among its scene's skills. */
    public Map<String, Double> lossBySkill() {
        Map<String, Double> losses = new LinkedHashMap<>();
        for (ReviewedDecision decision : decisions) {
            List<String> skills = decision.scene().skills();
            skills.forEach(skill -> losses.merge(skill, decision.scaledLoss() / skills.size(), Double::sum));
        }
        return Collections.unmodifiableMap(losses);
    }

    /** What was earned per skill, and what could have been earned at the same decisions. */
    public Map<String, SkillPoints> pointsBySkill() {
        Map<String, SkillPoints> points = new LinkedHashMap<>();
        for (ReviewedDecision decision : decisions) {
            List<String> skills = decision.scene().skills();
            for (int skill = 0; skill < skills.size(); skill++) {
                SkillPoints more = new SkillPoints(
                        decision.points().get(skill), decision.openPoints().get(skill), 1);
                points.merge(skills.get(skill), more, SkillPoints::plus);
            }
        }
        return Collections.unmodifiableMap(points);
    }

    /**
     * How decisions and outcome go together. The decisions are good if they earned at least the pass mark, as a percentage,
     * of the points that stood open; the outcome is good if it is won or partly won.
     */
    public Judgement judgement() {
        int open = pointsBySkill().values().stream().mapToInt(SkillPoints::open).sum();
        int reached =
                pointsBySkill().values().stream().mapToInt(SkillPoints::earned).sum();
        boolean areDecisionsGood = 100 * reached >= solution.scenario().passMark() * open;
        return Judgement.of(areDecisionsGood, ending.outcome().isGood());
    }
}
