package fieldcraft.scenario;

import fieldcraft.markdown.Problems;
import java.util.List;
import java.util.Locale;

/** Warns of decisions that can cost more than half of the score at once. */
final class LossCheck {
    private final Solution solution;
    private final PositionMap positions;
    private final Steps steps;
    private final Problems problems;
    private final int[][] losses;

    LossCheck(Solution solution, Steps steps, Problems problems) {
        this.solution = solution;
        this.steps = steps;
        this.positions = steps.positions();
        this.problems = problems;
        this.losses = solution.scenario().scenes().stream()
                .map(scene -> new int[choices(scene).size()])
                .toArray(int[][]::new);
    }

    void run() {
        for (int position = 0; position < positions.size(); position++) {
            weigh(position, losses[positions.scene(position)]);
        }
        for (int scene = 0; scene < losses.length; scene++) {
            report(choices(solution.scenario().scenes().get(scene)), losses[scene]);
        }
    }

    private void weigh(int position, int[] worst) {
        for (int choice = 0; choice < worst.length; choice++) {
            int after = steps.after(position, choice);
            if (after != Steps.CLOSED) {
                int best = steps.points(position, choice) + positions.value(after);
                worst[choice] = Math.max(worst[choice], positions.value(position) - best);
            }
        }
    }

    private void report(List<Choice> choices, int[] worst) {
        for (int choice = 0; choice < worst.length; choice++) {
            if (2L * worst[choice] > solution.bestTotal()) {
                problems.warning(
                        choices.get(choice).line(),
                        String.format(
                                Locale.ROOT,
                                "this decision can cost more than half of the score at once: %.1f of 100",
                                solution.scaled(worst[choice])));
            }
        }
    }

    private static List<Choice> choices(Scene scene) {
        return scene instanceof ChoiceScene decided ? decided.choices() : List.of();
    }
}
