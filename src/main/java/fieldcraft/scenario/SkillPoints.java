package fieldcraft.scenario;

/**
 * What decisions earned for one skill, and the most they could have earned for it.
 *
 * @param decisions how many decisions exercised it
 */
public record SkillPoints(int earned, int open, int decisions) {
    SkillPoints plus(SkillPoints more) {
        return new SkillPoints(earned + more.earned, open + more.open, decisions + more.decisions);
    }
}
