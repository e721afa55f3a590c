package fieldcraft.report;

import fieldcraft.learning.Attempt;
import fieldcraft.scenario.PathReview;
import fieldcraft.scenario.ReviewedDecision;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A finished scored attempt on a scenario, every decision analysed.
 *
 * @param newer how many finished attempts of the same person on the same scenario came after it
 */
record ReviewedPlay(Attempt attempt, int newer, PathReview review) {
    /** What its decisions tell of the competencies of their scenes, where a choice could earn anything. */
    Stream<Observation> observations() {
        return review.decisions().stream().flatMap(this::observations);
    }

    private Stream<Observation> observations(ReviewedDecision decision) {
        List<String> skills = decision.scene().skills();
        return IntStream.range(0, skills.size())
                .filter(skill -> decision.openPoints().get(skill) > 0)
                .mapToObj(skill -> new Observation(
                        skills.get(skill),
                        decision.points().get(skill),
                        decision.openPoints().get(skill),
                        Observation.weight(newer)));
    }

    /** Its decisions that cost anything. */
    Stream<CostlyDecision> costly() {
        return review.decisions().stream()
                .filter(decision -> decision.loss() > 0)
                .map(decision -> new CostlyDecision(attempt, decision));
    }
}
