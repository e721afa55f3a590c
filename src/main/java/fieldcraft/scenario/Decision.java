package fieldcraft.scenario;

/**
 * A choice that was made.
 *
 * @param choice its index among all choices of the scene, open or not
 */
public record Decision(ChoiceScene scene, int choice) {
    public Decision {
        if (choice < 0 || choice >= scene.choices().size()) {
            throw new IllegalArgumentException(scene.id() + " has no choice " + choice);
        }
    }

    /** What was chosen. */
    public Choice taken() {
        return scene.choices().get(choice);
    }

    /** The points it earned, of all skills together. */
    public int points() {
        return taken().totalPoints();
    }
}
