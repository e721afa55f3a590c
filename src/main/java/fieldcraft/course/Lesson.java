package fieldcraft.course;

import java.util.List;
import java.util.Objects;

/**
 * The text of a module to be read, in one language.
 *
 * @param minutes how long its author thinks that working through it takes
 * @param readingMinutes how long reading it takes, see {@link ReadingTime}
 * @param objectives what the reader can do afterwards
 * @param contents its headings of the second level
 * @param html the whole text, safe to be shown as it is
 */
public record Lesson(
        String title, int minutes, int readingMinutes, List<String> objectives, List<Heading> contents, String html) {
    public Lesson {
        Objects.requireNonNull(title);
        objectives = List.copyOf(objectives);
        contents = List.copyOf(contents);
        Objects.requireNonNull(html);
    }

    /** A line of the table of contents. */
    public record Heading(String id, String title) {}
}
