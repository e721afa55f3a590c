package fieldcraft.durability;

/** What one writer writes: ever newer texts, the latest of which may not get lost once it is acknowledged. */
final class Manuscript {
    private static final int LONGEST = 60;

    private final String writer;
    private int sent;
    private int acknowledged;

    Manuscript(String writer) {
        this.writer = writer;
    }

    /** The next text to send. */
    String next() {
        return text(++sent);
    }

    /** The text sent last is stored. */
    void acknowledge() {
        acknowledged = sent;
    }

    /**
     * Whether this can be what is stored: the text acknowledged last, or one sent since without an answer. That one counts
     * as acknowledged from now on, for a page has shown it.
     */
    boolean goOnFrom(String stored) {
        for (int number = acknowledged; number <= sent; number++) {
            if (text(number).equals(stored)) {
                acknowledged = number;
                return true;
            }
        }
        return false;
    }

    /** The text acknowledged last. */
    String latest() {
        return text(acknowledged);
    }

    private String text(int number) {
        return number == 0
                ? ""
                : "Text %d by %s.".formatted(number, writer) + " 他在看报。 I waited.".repeat(number % LONGEST);
    }
}
