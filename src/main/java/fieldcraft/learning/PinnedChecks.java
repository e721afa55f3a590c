package fieldcraft.learning;

import fieldcraft.course.CourseCatalog;
import fieldcraft.course.CourseModule;
import fieldcraft.course.ModuleCheck;

/** The knowledge checks as attempts began with them. */
public final class PinnedChecks {
    private final PinnedTexts<ModuleCheck> texts;
    private final CourseCatalog catalog;

    public PinnedChecks(TextVersionDao dao, CourseCatalog catalog) {
        this.texts = new PinnedTexts<>(dao, ModuleCheck::of);
        this.catalog = catalog;
    }

    /** Makes sure that the text is stored before an attempt is pinned to it. */
    void keep(ModuleCheck check) {
        texts.keep(check.version(), check.texts());
    }

    /** The check as it was when the attempt began. */
    public ModuleCheck of(CheckAttempt attempt) {
        return texts.of(
                attempt.version(),
                catalog.current()
                        .module(attempt.module())
                        .flatMap(CourseModule::check)
                        .filter(current -> current.version().equals(attempt.version())));
    }
}
