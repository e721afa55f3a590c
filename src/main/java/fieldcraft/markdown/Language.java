package fieldcraft.markdown;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The languages the course is written in and its pages speak. */
public enum Language {
    EN("en", Locale.UK),
    ZH("zh", Locale.SIMPLIFIED_CHINESE);

    private final String tag;
    private final Locale locale;

    Language(String tag, Locale locale) {
        this.tag = tag;
        this.locale = locale;
    }

    /** The language with this tag ({@code en}, {@code zh}), if it is one of ours. */
    public static Optional<Language> of(String tag) {
        return Stream.of(values()).filter(language -> language.tag.equals(tag)).findFirst();
    }

    public String tag() {
        return tag;
    }

    public Locale locale() {
        return locale;
    }
}
