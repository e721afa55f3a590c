package fieldcraft.course;

import fieldcraft.markdown.Language;
import java.util.Map;
import java.util.Optional;

/** The same words in each language of the course. */
public record LocalText(Map<Language, String> texts) {
    public LocalText {
        texts = Map.copyOf(texts);
    }

    /** The words in a language; empty text in a language that the course does not have. */
    public String in(Language language) {
        return Optional.ofNullable(texts.get(language)).orElse("");
    }
}
