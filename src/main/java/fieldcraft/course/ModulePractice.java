package fieldcraft.course;

import fieldcraft.markdown.Language;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * The practice of a module in all its languages.
 *
 * @param texts the files as they were read, for texts that are pinned to them
 * @param practices the same practice in each language
 * @param version the SHA-256 of the texts, 64 hexadecimal digits
 */
public record ModulePractice(Map<Language, String> texts, Map<Language, Practice> practices, String version) {
    public ModulePractice {
        texts = Map.copyOf(texts);
        practices = Map.copyOf(practices);
        if (practices.isEmpty()) {
            throw new IllegalArgumentException("a practice has a text in at least one language");
        }
    }

    static ModulePractice of(Map<Language, String> texts, Map<Language, Practice> practices) {
        return new ModulePractice(texts, practices, TextVersion.of(texts));
    }

    /** The practice in a language, or in the first other one if it does not exist in that one. */
    public Practice in(Language language) {
        return Optional.ofNullable(practices.get(language))
                .orElseGet(() -> new EnumMap<>(practices).values().iterator().next());
    }
}
