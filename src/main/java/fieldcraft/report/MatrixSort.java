package fieldcraft.report;

import fieldcraft.learning.Words;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;

/**
 * In what order the people of a matrix stand.
 *
 * @param descending whether what comes last by itself stands on top
 */
record MatrixSort(Key key, boolean descending) {
    /** By name, and people of the same name as they came. */
    static final MatrixSort USUAL = new MatrixSort(Key.NAME, false);

    private static final String DESCENDING = "-";

    /** What the order goes by; who stands equal stands in the order of names. */
    enum Key {
        NAME(Comparator.comparing(Standing::place)),
        DONE(Comparator.comparing(Standing::done)),
        /** Those who have nothing to complete by a date come after all others. */
        DUE(Comparator.comparing(Standing::nextDueMillis)),
        /** Those who were never active come before all others. */
        ACTIVITY(Comparator.comparing(Standing::lastActivityMillis));

        private final Comparator<Standing> comparator;

        Key(Comparator<Standing> comparator) {
            this.comparator = comparator;
        }

        String word() {
            return Words.key(this);
        }
    }

    /** The order that a word of an address means: {@code done}, or {@code -done} for the other way round. */
    static Optional<MatrixSort> of(String word) {
        boolean descending = word.startsWith(DESCENDING);
        String key = descending ? word.substring(1) : word;
        return Arrays.stream(Key.values())
                .filter(each -> each.word().equals(key))
                .findFirst()
                .map(each -> new MatrixSort(each, descending));
    }

    /** The word in addresses. */
    public String word() {
        return (descending ? DESCENDING : "") + key.word();
    }

    /** What a click on the head of a column asks for: another column's own order, or this one turned. */
    MatrixSort clicked(Key column) {
        boolean firstTime = column != key;
        return new MatrixSort(column, firstTime ? column != Key.NAME && column != Key.DUE : !descending);
    }

    /** Of people who stand in the order of names. */
    Comparator<Standing> comparator() {
        return descending ? key.comparator.reversed() : key.comparator;
    }
}
