package fieldcraft.scenario;

import java.util.List;
import java.util.stream.IntStream;

/**
 * One decision of a path, analysed.
 *
 * @param step its number on the path, counted from 1
 * @param chosen the index of the choice among all of the scene
 * @param loss what it cost, in points
 * @param scaledLoss the same on the score's scale: 100 × loss ÷ best total
 * @param reachableBefore the best final score that was still open before it, 0 to 100
 * @param reachableAfter the best final score that is still open after it, 0 to 100
 * @param bestChoices the indexes of the open choices that cost nothing
 * @param points what it earned for each skill of the scene, in their order
 * @param openPoints the most that an open choice would have earned for each of them
 */
public record ReviewedDecision(
        int step,
        ChoiceScene scene,
        int chosen,
        int loss,
        double scaledLoss,
        Grade grade,
        int reachableBefore,
        int reachableAfter,
        List<Integer> bestChoices,
        List<Integer> points,
        List<Integer> openPoints) {
    public ReviewedDecision {
        bestChoices = List.copyOf(bestChoices);
        points = List.copyOf(points);
        openPoints = List.copyOf(openPoints);
    }

    /**
     * Analyses a decision as it is made.
     *
     * @throws IllegalArgumentException if the choice is not open
     */
    public static ReviewedDecision of(Solution solution, Play before, int choice) {
        int loss = solution.loss(before, choice);
        int reachable = before.earnedPoints() + solution.best(before);
        ChoiceScene scene = (ChoiceScene) before.current();
        return new ReviewedDecision(
                before.decisions().size() + 1,
                scene,
                choice,
                loss,
                solution.scaled(loss),
                Grade.of(loss, solution.bestTotal()),
                solution.score(reachable),
                solution.score(reachable - loss),
                solution.bestChoices(before),
                scene.choices().get(choice).points(),
                openPoints(scene, before.openChoices()));
    }

    private static List<Integer> openPoints(ChoiceScene scene, List<Integer> open) {
        return IntStream.range(0, scene.skills().size())
                .map(skill -> open.stream()
                        .mapToInt(choice -> scene.choices().get(choice).points().get(skill))
                        .max()
                        .orElse(0))
                .boxed()
                .toList();
    }

    /** What was chosen. */
    public Choice taken() {
        return scene.choices().get(chosen);
    }

    /** The coach's word on what was chosen, HTML. */
    public String feedback() {
        return taken().feedback();
    }

    /**
     * Whether it cost much although it was good as such: the loss is a mistake's or more, and the points are at least two
     * thirds of the most that an open choice has for each skill.
     */
    public boolean rightInItselfWrongInItsMoment() {
        int earned = sum(points);
        return grade.isLarge() && earned > 0 && 3 * earned >= 2 * sum(openPoints);
    }

    private static int sum(List<Integer> points) {
        return points.stream().mapToInt(Integer::intValue).sum();
    }
}
