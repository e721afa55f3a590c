package fieldcraft.scenario;

import java.util.List;
import java.util.Optional;

/** Counts the work of exploring a story, so that no file can keep a server busy for long. */
final class Effort {
    /** In characters of guards read, a few seconds of work; stories that people write need a hundredth of it. */
    private static final long MOST = 4_000_000_000L;

    private static final int OF_WAY = 25;
    private static final int OF_EFFECT = 3;

    private final int[] ofScenes;
    private long spent;

    Effort(Scenario scenario) {
        this.ofScenes = scenario.scenes().stream().mapToInt(Effort::of).toArray();
    }

    private static int of(Scene scene) {
        if (scene instanceof ChoiceScene decided) {
            return decided.choices().stream()
                    .mapToInt(choice -> of(choice.guard(), choice.effects()))
                    .sum();
        }
        if (scene instanceof RouteScene crossed) {
            return crossed.routes().stream()
                    .mapToInt(route -> of(route.guard(), route.effects()))
                    .sum();
        }
        return OF_WAY;
    }

    private static int of(Optional<Expression> guard, List<Effect> effects) {
        int characters = guard.map(Expression::toString).orElse("").length();
        return OF_WAY + characters + OF_EFFECT * effects.size();
    }

    /** Counts that what is open in this scene was found out once. */
    void spend(int scene) {
        spent += ofScenes[scene];
    }

    boolean isTooMuch() {
        return spent > MOST;
    }
}
