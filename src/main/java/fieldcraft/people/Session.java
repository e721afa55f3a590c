package fieldcraft.people;

import java.time.Instant;
import java.util.Optional;

/** A browser in which somebody is signed in. */
public record Session(String tokenHash, String browser, Instant createdAt, Instant seenAt) {
    /** Which browser on which system it is, if it says so in a way we know. */
    public Optional<String> browserName() {
        return BrowserName.of(browser);
    }
}
