package fieldcraft.markdown;

import java.util.Locale;

/** How much a {@link ContentProblem} matters: an error keeps the course from being loaded, a warning does not. */
public enum Severity {
    ERROR,
    WARNING;

    /** The word an author reads: {@code error} or {@code warning}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
