package fieldcraft.scenario;

/** A story that has no exact solution: it can go round for ever, leads nowhere, or is too large. */
public final class UnsolvableScenario extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    UnsolvableScenario(String message) {
        super(message);
    }
}
