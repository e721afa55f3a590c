package fieldcraft.learning;

import fieldcraft.course.CourseCatalog;
import fieldcraft.course.CourseModule;
import fieldcraft.course.ModuleScenario;
import fieldcraft.database.DuplicateRow;
import fieldcraft.markdown.Language;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** The scenario texts that attempts began with: kept in the database, so that an edit of the content changes no attempt. */
public final class PinnedScenarios {
    private static final int REMEMBERED = 16;

    private final ScenarioVersionDao dao;
    private final CourseCatalog catalog;
    private final Map<String, ModuleScenario> remembered = Collections.synchronizedMap(new LeastRecentlyUsed());

    public PinnedScenarios(ScenarioVersionDao dao, CourseCatalog catalog) {
        this.dao = dao;
        this.catalog = catalog;
    }

    /** Makes sure that the text is stored before an attempt is pinned to it. */
    void keep(ModuleScenario scenario) {
        scenario.texts().forEach((language, text) -> keep(scenario.version(), language, text));
    }

    /** The scenario as it was when the attempt began. */
    ModuleScenario of(Attempt attempt) {
        return catalog.current()
                .module(attempt.module())
                .flatMap(CourseModule::scenario)
                .filter(current -> current.version().equals(attempt.version()))
                .orElseGet(() -> remembered.computeIfAbsent(attempt.version(), this::read));
    }

    private void keep(String version, Language language, String text) {
        try {
            dao.keep(version, language.tag(), text);
        } catch (RuntimeException failure) {
            // Another server stored the same text at this very moment, which is as good.
            if (!DuplicateRow.isCauseOf(failure)) {
                throw failure;
            }
        }
    }

    private ModuleScenario read(String version) {
        Map<Language, String> texts = new EnumMap<>(Language.class);
        dao.bodies(version)
                .forEach(body -> texts.put(Language.of(body.language()).orElseThrow(), body.body()));
        return ModuleScenario.of(texts);
    }

    private static final class LeastRecentlyUsed extends LinkedHashMap<String, ModuleScenario> {
        private static final long serialVersionUID = 1;

        LeastRecentlyUsed() {
            super(REMEMBERED, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, ModuleScenario> eldest) {
            return size() > REMEMBERED;
        }
    }
}
