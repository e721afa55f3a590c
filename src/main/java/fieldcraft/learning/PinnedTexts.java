package fieldcraft.learning;

import fieldcraft.markdown.Language;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Texts that work began with, kept in the database, so that an edit of the content changes nothing that was begun.
 *
 * @param <T> what the texts are read as
 */
final class PinnedTexts<T> {
    private static final int REMEMBERED = 16;

    private final TextVersionDao dao;
    private final Function<Map<Language, String>, T> reader;
    private final Map<String, T> remembered = Collections.synchronizedMap(new LeastRecentlyUsed<>());

    PinnedTexts(TextVersionDao dao, Function<Map<Language, String>, T> reader) {
        this.dao = dao;
        this.reader = reader;
    }

    /** Makes sure that the texts are stored before anything is pinned to them. */
    void keep(String version, Map<Language, String> texts) {
        dao.keep(version, texts);
    }

    /**
     * What the texts with this version say.
     *
     * @param current what they say if they are those that are taught at the moment
     */
    T of(String version, Optional<T> current) {
        return current.orElseGet(() -> remembered.computeIfAbsent(version, wanted -> reader.apply(dao.texts(wanted))));
    }

    private static final class LeastRecentlyUsed<T> extends LinkedHashMap<String, T> {
        private static final long serialVersionUID = 1;

        LeastRecentlyUsed() {
            super(REMEMBERED, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, T> eldest) {
            return size() > REMEMBERED;
        }
    }
}
