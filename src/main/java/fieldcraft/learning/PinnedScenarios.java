package fieldcraft.learning;

import fieldcraft.course.CourseCatalog;
import fieldcraft.course.CourseModule;
import fieldcraft.course.ModuleScenario;

/** The scenarios as attempts began with them. */
public final class PinnedScenarios {
    private final PinnedTexts<ModuleScenario> texts;
    private final CourseCatalog catalog;

    public PinnedScenarios(TextVersionDao dao, CourseCatalog catalog) {
        this.texts = new PinnedTexts<>(dao, ModuleScenario::of);
        this.catalog = catalog;
    }

    /** Makes sure that the text is stored before an attempt is pinned to it. */
    void keep(ModuleScenario scenario) {
        texts.keep(scenario.version(), scenario.texts());
    }

    /** The scenario as it was when the attempt began. */
    public ModuleScenario of(Attempt attempt) {
        return texts.of(
                attempt.version(),
                catalog.current()
                        .module(attempt.module())
                        .flatMap(CourseModule::scenario)
                        .filter(current -> current.version().equals(attempt.version())));
    }
}
