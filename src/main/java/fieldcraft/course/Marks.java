package fieldcraft.course;

/**
 * The scores that count for something, 0 to 100.
 *
 * @param scenario the pass mark of scenarios
 * @param mastery the score from which a scenario is mastered
 * @param check the pass mark of knowledge checks
 */
public record Marks(int scenario, int mastery, int check) {}
