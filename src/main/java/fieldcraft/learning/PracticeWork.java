package fieldcraft.learning;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What somebody has written for the practice of a module.
 *
 * @param aside texts of other tabs that are not in the draft, oldest first
 * @param versions what was handed in, newest first
 */
public record PracticeWork(Optional<PracticeDraft> draft, List<PracticeAside> aside, List<HandedIn> versions) {
    public PracticeWork {
        aside = List.copyOf(aside);
        versions = List.copyOf(versions);
    }

    /** That a version was handed in; number counts from 1. */
    public record HandedIn(int number, Instant at) {}

    public Optional<HandedIn> newest() {
        return versions.stream().findFirst();
    }

    /** Whether the draft was changed after the newest version was handed in. */
    public boolean isChangedSince() {
        return newest().flatMap(
                        version -> draft.filter(written -> written.savedAt().isAfter(version.at())))
                .isPresent();
    }
}
