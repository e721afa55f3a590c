package fieldcraft.learning;

import fieldcraft.course.Course;
import fieldcraft.course.CourseModule;
import fieldcraft.markdown.Language;
import java.util.Optional;

/**
 * A module as pages name and link it.
 *
 * @param number its place in the course, counted from 1; 0 if the course has dropped it
 */
record ModuleRef(int number, String id, String title, String address) {

    static ModuleRef of(CourseModule module, Language language) {
        return new ModuleRef(module.number(), module.id(), module.title().in(language), Addresses.module(module.id()));
    }

    /** The module of an attempt; one that the course has dropped goes by its scenario's title. */
    static ModuleRef of(PlayedAttempt played, Course course, Language language) {
        return course.module(played.attempt().module())
                .map(module -> of(module, language))
                .orElseGet(() -> new ModuleRef(
                        0,
                        played.attempt().module(),
                        played.replay().scenario().in(language).title(),
                        Addresses.MODULES));
    }

    /** The module of an attempt on a check; one that the course has dropped goes by its check's title. */
    static ModuleRef of(CheckSheet sheet, Course course, Language language) {
        String id = sheet.attempt().module();
        return course.module(id)
                .map(module -> of(module, language))
                .orElseGet(() -> new ModuleRef(0, id, sheet.check(language).title(), Addresses.MODULES));
    }

    /** The module after this one, if the course has one. */
    static Optional<ModuleRef> after(String id, Course course, Language language) {
        return course.modules().stream()
                .dropWhile(module -> !module.id().equals(id))
                .skip(1)
                .findFirst()
                .map(module -> of(module, language));
    }
}
