package fieldcraft.web;

import fieldcraft.markdown.Language;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;

/** The words of the pages in every language, from {@code messages_en.properties} and its translations. */
public final class Messages {
    private final Map<Language, Map<String, Words>> words = new EnumMap<>(Language.class);

    /** Reads every language's file. */
    public Messages() {
        for (Language language : Language.values()) {
            words.put(language, read(language));
        }
    }

    /**
     * The words with their gaps filled by {@link MessageFormat}; a message that fills a gap is put into words first.
     *
     * @throws IllegalArgumentException if no message has this key
     */
    public String text(Language language, String key, List<?> arguments) {
        return Optional.ofNullable(words.get(language).get(key))
                .orElseThrow(() -> new IllegalArgumentException("no message " + key))
                .filled(arguments.stream()
                        .map(argument -> argument instanceof Message message ? text(language, message) : argument)
                        .toList());
    }

    public String text(Language language, Message message) {
        return text(language, message.key(), message.arguments());
    }

    /** Whether there are words for this key. */
    public boolean has(String key) {
        return words.get(Language.EN).containsKey(key);
    }

    private static Map<String, Words> read(Language language) {
        Properties properties = new Properties();
        try (Reader file = open("/messages_" + language.tag() + ".properties")) {
            properties.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, Words> read = new HashMap<>();
        properties.forEach(
                (key, text) -> read.put((String) key, Words.of(new MessageFormat((String) text, language.locale()))));
        return Map.copyOf(read);
    }

    /** A message; most have no gaps, and need not be put together each time. */
    private record Words(MessageFormat format, Optional<String> whole) {
        static Words of(MessageFormat format) {
            boolean hasGaps = format.getFormatsByArgumentIndex().length > 0;
            return new Words(format, Optional.of(format.format(new Object[0])).filter(text -> !hasGaps));
        }

        String filled(List<?> arguments) {
            return whole.orElseGet(() -> ((MessageFormat) format.clone()).format(arguments.toArray()));
        }
    }

    private static Reader open(String file) {
        return new InputStreamReader(
                Objects.requireNonNull(Messages.class.getResourceAsStream(file), file), StandardCharsets.UTF_8);
    }
}
