package fieldcraft.learning;

import fieldcraft.course.CourseModule;
import fieldcraft.course.Lesson;
import fieldcraft.course.ModuleScenario;
import fieldcraft.markdown.Language;
import fieldcraft.scenario.Solution;
import java.util.Optional;

/**
 * The one thing to do next.
 *
 * @param kind {@code read}, {@code play}, {@code resume}, {@code retry} or {@code all-done}
 * @param title of the module
 * @param decision the number of the decision where a running attempt stands, counted from 1; 0 if none is running
 * @param decisions about how many decisions the scenario has; 0 if none is running
 */
record NextStep(String kind, String title, String address, int minutes, int decision, int decisions) {

    static NextStep of(Progress progress, Language language) {
        return progress.next()
                .map(module -> of(module, language))
                .orElseGet(() -> new NextStep("all-done", "", Addresses.MODULES, 0, 0, 0));
    }

    private static NextStep of(ModuleProgress progress, Language language) {
        CourseModule module = progress.module();
        String title = module.title().in(language);
        Optional<Attempt> running = progress.running();
        if (running.isPresent()) {
            String address = Addresses.attempt(running.get().id());
            return new NextStep("resume", title, address, 0, running.get().decisions() + 1, decisions(progress));
        }
        Optional<Lesson> lesson =
                module.lesson(language).filter(text -> progress.readAt().isEmpty());
        if (lesson.isPresent()) {
            return new NextStep(
                    "read", title, Addresses.lesson(module.id()), lesson.get().minutes(), 0, 0);
        }
        String kind = progress.attempts().isEmpty() ? "play" : "retry";
        int minutes = module.scenario().map(ModuleScenario::minutes).orElse(0);
        return new NextStep(kind, title, Addresses.module(module.id()), minutes, 0, 0);
    }

    /** About how many decisions the scenario has: the middle between its shortest and its longest path. */
    private static int decisions(ModuleProgress progress) {
        return progress.module()
                .scenario()
                .map(scenario -> middle(scenario.solution()))
                .orElse(0);
    }

    private static int middle(Solution solution) {
        return Math.round((solution.shortestPath() + solution.longestPath()) / 2f);
    }
}
