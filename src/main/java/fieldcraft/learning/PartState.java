package fieldcraft.learning;

import java.util.Collection;

/** How far a person is with a part of a module, or with the module as a whole. */
public enum PartState {
    NOT_STARTED,
    IN_PROGRESS,
    DONE;

    /** The state of a whole whose parts are in the given states: done when all are, in progress when any has been touched. */
    static PartState of(Collection<PartState> parts) {
        if (parts.stream().allMatch(DONE::equals)) {
            return DONE;
        }
        return parts.stream().allMatch(NOT_STARTED::equals) ? NOT_STARTED : IN_PROGRESS;
    }

    /** The state of a part that is done or has been begun, or neither. */
    static PartState of(boolean isDone, boolean isBegun) {
        if (isDone) {
            return DONE;
        }
        return isBegun ? IN_PROGRESS : NOT_STARTED;
    }

    /** The word that message keys use: {@code not-started}. */
    @Override
    public String toString() {
        return Words.key(this);
    }
}
