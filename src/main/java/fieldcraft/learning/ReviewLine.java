package fieldcraft.learning;

import java.util.List;

/**
 * One decision of a review.
 *
 * @param number counts from 1
 * @param cost what it cost, on the score's scale
 * @param before the best final score that stood open before it, 0 to 100
 * @param after the best final score that stood open after it, 0 to 100
 * @param best the choices that would have cost nothing; empty while they are closed or if one of them was taken
 * @param alternatives what the other open choices would have cost; empty while they are closed
 * @param rightButWrongMoment whether it was good as such and yet cost much
 * @param real whether it is what was done in the story as it really happened
 * @param inherited whether it was taken over from the attempt that this practice began in
 * @param from what a practice from here on sends
 */
record ReviewLine(
        int number,
        String sceneTitle,
        String sceneHtml,
        String chosen,
        String consequenceHtml,
        String feedbackHtml,
        String grade,
        String cost,
        int before,
        int after,
        List<String> best,
        List<Alternative> alternatives,
        List<SkillPoint> skills,
        boolean rightButWrongMoment,
        boolean real,
        boolean inherited,
        String from) {

    /** Another choice, with what it would have cost on the score's scale. */
    record Alternative(String text, String cost, String grade) {}

    /** The points of the decision for one competency, and the most that an open choice would have earned. */
    record SkillPoint(String name, int points, int open) {}
}
