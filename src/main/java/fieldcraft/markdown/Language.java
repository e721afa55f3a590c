package fieldcraft.markdown;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A language the course is written in. */
public enum Language {
    EN("en", Locale.ENGLISH),
    ZH("zh", Locale.SIMPLIFIED_CHINESE);

    private final String tag;
    private final Locale locale;

    Language(String tag, Locale locale) {
        this.tag = tag;
        this.locale = locale;
    }

    /** The language of a tag as it stands in file names and addresses, {@code en} or {@code zh}; empty for any other. */
    public static Optional<Language> of(String tag) {
        return Arrays.stream(values())
                .filter(language -> language.tag.equals(tag))
                .findFirst();
    }

    /** The tag in file names and addresses: {@code en} or {@code zh}. */
    public String tag() {
        return tag;
    }

    /** The locale that formats dates and numbers. */
    public Locale locale() {
        return locale;
    }
}
