package fieldcraft.course;

import java.util.Objects;

/**
 * A page of the author's guide in one language.
 *
 * @param name the word in addresses, such as {@code scenarios}
 * @param html the text, safe to be shown as it is
 */
public record GuidePage(String name, String title, String html) {
    public GuidePage {
        Objects.requireNonNull(name);
        Objects.requireNonNull(title);
        Objects.requireNonNull(html);
    }
}
