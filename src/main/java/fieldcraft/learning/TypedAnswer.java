package fieldcraft.learning;

import java.util.List;
import java.util.Optional;

/**
 * What somebody put into the form of a question, in the order in which it was shown.
 *
 * @param ticked the ticked options
 * @param parts what was chosen for each item or row: a place counted from 1, or a match counted from 0
 * @param number what was typed
 */
public record TypedAnswer(
        List<Integer> ticked, List<Optional<Integer>> parts, String number, Optional<Confidence> confidence) {
    public TypedAnswer {
        ticked = List.copyOf(ticked);
        parts = List.copyOf(parts);
    }

    /** The form as it is before anything was put into it. */
    static TypedAnswer none() {
        return new TypedAnswer(List.of(), List.of(), "", Optional.empty());
    }

    /** What was chosen for an item or a row. */
    Optional<Integer> part(int shown) {
        return shown < parts.size() ? parts.get(shown) : Optional.empty();
    }
}
