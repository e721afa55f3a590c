package fieldcraft.learning;

import fieldcraft.quiz.Question;
import fieldcraft.web.Message;
import java.util.List;

/**
 * A question with the answer that was given, and what was right.
 *
 * @param number counts from 1
 * @param verdict {@code right}, {@code partly} or {@code wrong}
 * @param points what the answer earned
 * @param confidence how sure the person said to be
 * @param options of a question with options, in the order in which they were shown
 * @param rows of any other question
 * @param why how the points were worked out
 */
record GradedQuestion(
        int number,
        String kind,
        Question question,
        String verdict,
        String points,
        String confidence,
        List<GradedOption> options,
        List<GradedRow> rows,
        Message why) {
    /**
     * An option.
     *
     * @param state {@code right} (ticked, and rightly), {@code wrong} (ticked, and wrongly), {@code missed} (right, and not
     *     ticked) or {@code left} (rightly not ticked)
     */
    record GradedOption(String html, String explanation, String state) {}

    /**
     * A row, a place in an order, or a number.
     *
     * @param yours the match, item or number that was given
     * @param verdict {@code right}, {@code partly} or {@code wrong}
     */
    record GradedRow(String label, String yours, String right, String verdict) {}

    boolean isRight() {
        return verdict.equals("right");
    }

    /** The word for a share of 0 to 1. */
    static String verdict(double share) {
        if (share == 1) {
            return "right";
        }
        return share > 0 ? "partly" : "wrong";
    }
}
