package fieldcraft.coaching;

import fieldcraft.learning.PracticeVersion;
import fieldcraft.learning.PracticeWork;
import fieldcraft.learning.Verdict;
import java.util.List;
import java.util.Optional;

/** The text that somebody handed in last, all that they handed in, and what was said of it. */
record HandedIn(PracticeVersion newest, PracticeWork work, List<Verdict> verdicts) {
    /** What was said of the newest text. */
    Optional<Verdict> verdict() {
        return verdicts.stream()
                .filter(verdict -> verdict.number() == newest.number())
                .findFirst();
    }
}
