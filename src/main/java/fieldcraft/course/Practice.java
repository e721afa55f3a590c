package fieldcraft.course;

import java.util.List;
import java.util.Objects;

/**
 * What a trainee writes about accounts of their own, in one language.
 *
 * @param minutes how long its author thinks that it takes
 * @param prompt what is asked, sanitised HTML
 * @param criteria the rubric by which the text is read, three to five criteria in a fixed order
 */
public record Practice(String title, int minutes, String prompt, List<Criterion> criteria) {
    /** How many levels a criterion has. */
    public static final int LEVELS = 4;

    public Practice {
        Objects.requireNonNull(title);
        Objects.requireNonNull(prompt);
        criteria = List.copyOf(criteria);
    }

    /**
     * One thing that the text is read for.
     *
     * @param id {@code evidence}, {@code cause}, {@code alternative}, {@code transfer} or {@code integrity}
     * @param title its name, plain text
     * @param text what it looks at, sanitised HTML
     * @param levels what can be observed at each of the four levels, the lowest first, plain text
     */
    public record Criterion(String id, String title, String text, List<String> levels) {
        public Criterion {
            Objects.requireNonNull(id);
            Objects.requireNonNull(title);
            Objects.requireNonNull(text);
            levels = List.copyOf(levels);
        }
    }
}
