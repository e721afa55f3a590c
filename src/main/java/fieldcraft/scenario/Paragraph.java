package fieldcraft.scenario;

import java.util.Objects;
import java.util.Optional;

/**
 * A block of a scene's text.
 *
 * @param html safe to be shown as it is
 * @param plainText the same words without markup
 * @param guard if there is one, the paragraph is shown only where it holds
 */
public record Paragraph(String html, String plainText, Optional<Expression> guard) {
    public Paragraph {
        Objects.requireNonNull(html);
        Objects.requireNonNull(plainText);
        Objects.requireNonNull(guard);
    }
}
