package fieldcraft.course;

import fieldcraft.markdown.Language;
import fieldcraft.quiz.CheckParser;
import fieldcraft.quiz.KnowledgeCheck;
import fieldcraft.quiz.ParsedCheck;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The knowledge check of a module in all its languages.
 *
 * @param texts the files as they were read, for attempts that are pinned to them
 * @param checks the same questions in each language
 * @param version the SHA-256 of the texts, 64 hexadecimal digits
 */
public record ModuleCheck(Map<Language, String> texts, Map<Language, KnowledgeCheck> checks, String version) {
    public ModuleCheck {
        texts = Map.copyOf(texts);
        checks = Map.copyOf(checks);
        if (checks.isEmpty()) {
            throw new IllegalArgumentException("a check has a text in at least one language");
        }
    }

    /**
     * The check of texts that were free of errors once, such as those an old attempt is pinned to.
     *
     * @throws IllegalArgumentException if they are not
     */
    public static ModuleCheck of(Map<Language, String> texts) {
        Map<Language, KnowledgeCheck> checks = new EnumMap<>(Language.class);
        texts.forEach((language, text) -> checks.put(language, parsed(language, text)));
        return of(texts, checks);
    }

    static ModuleCheck of(Map<Language, String> texts, Map<Language, KnowledgeCheck> checks) {
        return new ModuleCheck(texts, checks, TextVersion.of(texts));
    }

    private static KnowledgeCheck parsed(Language language, String text) {
        ParsedCheck parsed = new CheckParser().parse("check." + language.tag() + ".md", text);
        return parsed.check()
                .orElseThrow(() ->
                        new IllegalArgumentException(parsed.problems().get(0).toString()));
    }

    /** The check in a language, or in the first other one if it does not exist in that one. */
    public KnowledgeCheck in(Language language) {
        return Optional.ofNullable(checks.get(language)).orElseGet(this::any);
    }

    private KnowledgeCheck any() {
        return new EnumMap<>(checks).values().iterator().next();
    }

    /** The points that right answers to all questions earn, the same in every language. */
    public int points() {
        return any().points();
    }

    /** About how long it takes: a minute a point. */
    public int minutes() {
        return points();
    }

    /** The ids of the competencies that its questions exercise. */
    public Set<String> skills() {
        return any().skills();
    }
}
