package fieldcraft;

import fieldcraft.course.Part;
import fieldcraft.markdown.Language;
import java.nio.file.Path;
import java.util.Optional;

/** What the name of a content file tells, such as {@code check.en.md}. */
record FileName(String file) {

    /** The part of a module that it is called like. */
    Optional<Part> part() {
        return Part.of(parts()[0]).filter(part -> file.endsWith(".md"));
    }

    /** The language that stands in it, English if none does. */
    Language language() {
        String[] parts = parts();
        return Language.of(parts.length > 1 ? parts[parts.length - 2] : "").orElse(Language.EN);
    }

    private String[] parts() {
        return Path.of(file).getFileName().toString().split("\\.");
    }
}
