package fieldcraft.course;

import fieldcraft.markdown.Language;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The whole course.
 *
 * @param languages the languages it is written in, the original first
 * @param modules the modules in the order in which they are taken
 * @param guide the pages of the author's guide in each language, in order
 * @param coverage how much of its inventory is taught, if {@code coverage.yaml} says so
 */
public record Course(
        LocalText title,
        List<Language> languages,
        Marks marks,
        List<Competency> competencies,
        List<CoursePath> paths,
        List<CourseModule> modules,
        Map<Language, List<GuidePage>> guide,
        Optional<Coverage> coverage) {
    public Course {
        Objects.requireNonNull(title);
        languages = List.copyOf(languages);
        Objects.requireNonNull(marks);
        competencies = List.copyOf(competencies);
        paths = List.copyOf(paths);
        modules = List.copyOf(modules);
        guide = Map.copyOf(guide);
        Objects.requireNonNull(coverage);
    }

    public Optional<CourseModule> module(String id) {
        return modules.stream().filter(module -> module.id().equals(id)).findFirst();
    }

    /** The module that is taken after this one. */
    public Optional<CourseModule> moduleAfter(CourseModule module) {
        return modules.stream()
                .dropWhile(other -> !other.id().equals(module.id()))
                .skip(1)
                .findFirst();
    }

    public Optional<Competency> competency(String id) {
        return competencies.stream()
                .filter(competency -> competency.id().equals(id))
                .findFirst();
    }

    public Optional<CoursePath> path(String id) {
        return paths.stream().filter(path -> path.id().equals(id)).findFirst();
    }

    /** A page of the author's guide. */
    public Optional<GuidePage> guidePage(Language language, String name) {
        return guide.getOrDefault(language, List.of()).stream()
                .filter(page -> page.name().equals(name))
                .findFirst();
    }
}
