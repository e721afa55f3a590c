package fieldcraft.assignment;

import fieldcraft.web.Message;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/**
 * What a trainer or a leader reads on Monday about other people's work.
 *
 * @param finished how many of the shares are complete
 * @param all how many shares there are
 * @param overdue what should have been done by now, the oldest first
 * @param soon what is due within the week, what is due first standing first
 */
record Digest(int finished, int all, List<Line> overdue, List<Line> soon) {
    /** How many are named; the others are only counted. */
    static final int MOST = 20;

    /** One person's share. */
    record Line(String name, String title, Instant dueAt, Message away) {}

    Digest {
        overdue = overdue.stream().sorted(Comparator.comparing(Line::dueAt)).toList();
        soon = soon.stream().sorted(Comparator.comparing(Line::dueAt)).toList();
    }

    /** Whether there is anything to write about. */
    boolean tellsSomething() {
        return !overdue.isEmpty() || !soon.isEmpty();
    }

    public List<Line> firstOverdue() {
        return overdue.stream().limit(MOST).toList();
    }

    public List<Line> firstSoon() {
        return soon.stream().limit(MOST).toList();
    }
}
