package fieldcraft.course;

import fieldcraft.markdown.Language;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * One step of the course.
 *
 * @param id the word in addresses, such as {@code new-division-chief}
 * @param number the number its folder begins with
 * @param summary one or two sentences
 * @param parts what it consists of, in the order in which they are taken
 * @param competencies the ids of what it exercises
 * @param lessons the lesson in each language
 */
public record CourseModule(
        String id,
        int number,
        LocalText title,
        LocalText summary,
        List<Part> parts,
        List<String> competencies,
        Map<Language, Lesson> lessons,
        Optional<ModuleScenario> scenario,
        Optional<ModuleCheck> check,
        Optional<ModulePractice> practice) {
    public CourseModule {
        Objects.requireNonNull(id);
        Objects.requireNonNull(title);
        Objects.requireNonNull(summary);
        parts = List.copyOf(parts);
        competencies = List.copyOf(competencies);
        lessons = Map.copyOf(lessons);
        Objects.requireNonNull(scenario);
        Objects.requireNonNull(check);
        Objects.requireNonNull(practice);
    }

    public boolean has(Part part) {
        return parts.contains(part);
    }

    /** The name of one of its files in the content folder, such as {@code 05-new-division-chief/check.en.md}. */
    public String file(Part part, Language language) {
        return "%02d-%s/%s.%s.md".formatted(number, id, part.word(), language.tag());
    }

    /** The lesson in a language, if the module has one. */
    public Optional<Lesson> lesson(Language language) {
        return Optional.ofNullable(lessons.get(language));
    }
}
