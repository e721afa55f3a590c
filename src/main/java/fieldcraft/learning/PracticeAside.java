package fieldcraft.learning;

import java.time.Instant;

/** A text that came from a tab in which it could not be saved any more, because another tab had saved since. */
public record PracticeAside(String tab, String body, Instant savedAt) {}
