package fieldcraft.learning;

import fieldcraft.course.Course;
import fieldcraft.course.CourseModule;
import fieldcraft.course.Lesson;
import fieldcraft.course.ModuleCheck;
import fieldcraft.course.ModuleScenario;
import fieldcraft.course.Part;
import fieldcraft.markdown.Language;
import java.util.List;
import java.util.Optional;

/**
 * A module as a line in a list of modules.
 *
 * @param parts how many parts it has
 * @param minutes what all its parts take
 * @param score the best so far, of scenario and check together
 */
record ModuleRow(
        int number,
        String id,
        String title,
        String summary,
        String address,
        List<String> competencies,
        String state,
        int partsDone,
        int parts,
        int minutes,
        Optional<Integer> score) {

    static ModuleRow of(ModuleProgress progress, Course course, Language language) {
        CourseModule module = progress.module();
        List<Part> parts = module.parts();
        return new ModuleRow(
                module.number(),
                module.id(),
                module.title().in(language),
                module.summary().in(language),
                Addresses.module(module.id()),
                competencies(module, course, language),
                progress.state().toString(),
                (int) parts.stream()
                        .filter(part -> progress.state(part) == PartState.DONE)
                        .count(),
                parts.size(),
                minutes(module, language),
                progress.score());
    }

    /** About how many minutes all its parts take. */
    static int minutes(CourseModule module, Language language) {
        int reading = module.lesson(language).map(Lesson::minutes).orElse(0);
        int playing = module.scenario().map(ModuleScenario::minutes).orElse(0);
        int answering = module.check().map(ModuleCheck::minutes).orElse(0);
        int writing = module.practice()
                .map(practice -> practice.in(language).minutes())
                .orElse(0);
        return reading + playing + answering + writing;
    }

    /** The names of the competencies that the module's scenario exercises. */
    static List<String> competencies(CourseModule module, Course course, Language language) {
        return module.competencies().stream()
                .flatMap(skill -> course.competency(skill).stream())
                .map(competency -> competency.name().in(language))
                .toList();
    }
}
