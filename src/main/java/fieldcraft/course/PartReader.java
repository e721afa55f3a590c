package fieldcraft.course;

import fieldcraft.course.CourseOutline.ModuleOutline;
import fieldcraft.markdown.Language;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the files of a part of a module, one in each language, and has each translation compared with the original. */
final class PartReader {
    private final ContentFolder folder;
    private final List<Language> languages;

    /**
     * A reader for a folder.
     *
     * @param languages the languages of the course, the original first
     */
    PartReader(ContentFolder folder, List<Language> languages) {
        this.folder = folder;
        this.languages = languages;
    }

    /** What could be read; nothing if the module does not have the part. */
    <F> Map<Language, F> read(ModuleOutline module, Part part, PartParser<F> parser) {
        Map<Language, F> files = new EnumMap<>(Language.class);
        if (!module.parts().contains(part)) {
            return files;
        }
        for (Language language : languages) {
            String file = module.file(part, language);
            folder.text(file)
                    .flatMap(text -> parser.read(text, language, folder.problems(file)))
                    .ifPresent(read -> files.put(language, read));
        }
        Optional<F> original = Optional.ofNullable(files.get(languages.get(0)));
        for (Language language : languages.subList(1, languages.size())) {
            Optional<F> translation = Optional.ofNullable(files.get(language));
            if (original.isPresent() && translation.isPresent()) {
                parser.compare(original.get(), translation.get(), folder.problems(module.file(part, language)));
            }
        }
        return files;
    }

    /** The files if there are any. */
    static <F> Optional<Map<Language, F>> any(Map<Language, F> files) {
        return Optional.of(files).filter(found -> !found.isEmpty());
    }
}
