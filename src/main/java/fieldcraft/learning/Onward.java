package fieldcraft.learning;

import fieldcraft.course.Course;
import fieldcraft.course.CourseModule;
import fieldcraft.course.Part;
import fieldcraft.markdown.Language;
import java.util.Optional;

/**
 * Where somebody goes on from the end of a part.
 *
 * @param kind {@code scenario}, {@code check} or {@code practice} of the same module, {@code again} (a form to post),
 *     {@code next-module} or {@code course}
 * @param title of the module it leads to
 */
record Onward(String kind, String title, String address, boolean post) {
    /** The part that follows in the module, or else the next module. */
    static Onward after(Part part, String id, Course course, Language language) {
        return course.module(id)
                .flatMap(module -> following(part, module).map(next -> part(next, module, language)))
                .or(() -> ModuleRef.after(id, course, language).map(Onward::module))
                .orElseGet(() -> new Onward("course", "", Addresses.MODULES, false));
    }

    /** Another attempt, started at this address. */
    static Onward again(ModuleRef module, String address) {
        return new Onward("again", module.title(), address, true);
    }

    private static Optional<Part> following(Part part, CourseModule module) {
        return module.parts().stream().dropWhile(other -> other != part).skip(1).findFirst();
    }

    private static Onward part(Part part, CourseModule module, Language language) {
        String address = part == Part.PRACTICE ? Addresses.practice(module.id()) : Addresses.part(module.id(), part);
        return new Onward(part.word(), module.title().in(language), address, false);
    }

    private static Onward module(ModuleRef module) {
        return new Onward("next-module", module.title(), module.address(), false);
    }
}
