package fieldcraft.report;

import fieldcraft.learning.Words;
import java.util.List;

/** What each figure of a report means: the one place in which it is defined; the words are in the message files. */
enum Definition {
    PEOPLE,
    STATE,
    DONE,
    FIRST_SCORE,
    BEST_SCORE,
    ATTEMPTS,
    TIME,
    LAST_ACTIVITY,
    DUE,
    OVERDUE,
    SCORE,
    JUDGEMENT,
    COMPETENCY,
    OBSERVATIONS,
    COST;

    /** Those of the figures in the matrix. */
    static final List<Definition> OF_MATRIX =
            List.of(PEOPLE, STATE, DONE, FIRST_SCORE, BEST_SCORE, LAST_ACTIVITY, DUE, OVERDUE);

    /** Those of the figures of one person. */
    static final List<Definition> OF_TRANSCRIPT = List.of(
            STATE,
            FIRST_SCORE,
            BEST_SCORE,
            ATTEMPTS,
            TIME,
            LAST_ACTIVITY,
            DUE,
            OVERDUE,
            SCORE,
            JUDGEMENT,
            COMPETENCY,
            OBSERVATIONS,
            COST);

    /** What the figure is called. */
    public String nameKey() {
        return "report.figure." + Words.key(this) + ".name";
    }

    /** How it is worked out. */
    public String formulaKey() {
        return "report.figure." + Words.key(this) + ".formula";
    }

    /** Its place on the page of all figures. */
    public String anchor() {
        return Words.key(this);
    }
}
