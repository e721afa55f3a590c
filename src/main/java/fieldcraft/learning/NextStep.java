package fieldcraft.learning;

import fieldcraft.course.CourseModule;
import fieldcraft.course.Lesson;
import fieldcraft.course.ModuleCheck;
import fieldcraft.course.ModuleScenario;
import fieldcraft.course.Part;
import fieldcraft.markdown.Language;
import fieldcraft.scenario.Solution;
import java.util.List;

/**
 * The one thing to do next.
 *
 * @param kind {@code read}, {@code play}, {@code resume} and {@code retry} for the scenario, {@code check},
 *     {@code resume-check} and {@code retry-check}, {@code write}, {@code write-on},
 *     {@code rewrite}, {@code again}
 *     for a module whose completion has lapsed, {@code waiting} for a coach, or {@code all-done}
 * @param title of the module
 * @param minutes about how long it takes; 0 if something is gone on with
 * @param step the number of the decision or question where a running attempt stands, counted from 1; 0 if none is running
 * @param steps about how many there are; 0 if none is running
 */
record NextStep(String kind, String title, String address, int minutes, int step, int steps) {
    static NextStep of(Progress progress, List<String> urgent, Language language) {
        return progress.next(urgent).map(module -> of(module, language)).orElseGet(() -> nothing(progress, language));
    }

    /** Everything is done, or with a coach. */
    private static NextStep nothing(Progress progress, Language language) {
        return progress.modules().stream()
                .filter(ModuleProgress::isWaiting)
                .findFirst()
                .map(ModuleProgress::module)
                .map(module ->
                        new NextStep("waiting", module.title().in(language), Addresses.practice(module.id()), 0, 0, 0))
                .orElseGet(() -> new NextStep("all-done", "", Addresses.MODULES, 0, 0, 0));
    }

    private static NextStep of(ModuleProgress progress, Language language) {
        String title = progress.module().title().in(language);
        if (progress.state() == PartState.DONE) {
            return new NextStep(
                    "again", title, Addresses.module(progress.module().id()), 0, 0, 0);
        }
        return progress.focus()
                .map(part -> switch (part) {
                    case LESSON -> lesson(progress, title, language);
                    case SCENARIO -> scenario(progress, title);
                    case CHECK -> check(progress, title);
                    case PRACTICE -> practice(progress, title, language);
                })
                .orElseThrow();
    }

    private static NextStep lesson(ModuleProgress progress, String title, Language language) {
        CourseModule module = progress.module();
        int minutes = module.lesson(language).map(Lesson::minutes).orElse(0);
        return new NextStep("read", title, Addresses.lesson(module.id()), minutes, 0, 0);
    }

    private static NextStep scenario(ModuleProgress progress, String title) {
        CourseModule module = progress.module();
        int minutes = module.scenario().map(ModuleScenario::minutes).orElse(0);
        String kind = progress.attempts().isEmpty() ? "play" : "retry";
        return progress.running()
                .map(attempt -> new NextStep(
                        "resume",
                        title,
                        Addresses.attempt(attempt.id()),
                        0,
                        attempt.decisions() + 1,
                        decisions(progress)))
                .orElseGet(() -> new NextStep(kind, title, Addresses.module(module.id()), minutes, 0, 0));
    }

    private static NextStep check(ModuleProgress progress, String title) {
        CourseModule module = progress.module();
        int minutes = module.check().map(ModuleCheck::minutes).orElse(0);
        int questions = module.check()
                .map(check -> check.in(Language.EN).questions().size())
                .orElse(0);
        String kind = progress.checks().isEmpty() ? "check" : "retry-check";
        return progress.runningCheck()
                .map(attempt -> new NextStep(
                        "resume-check", title, Addresses.check(attempt.id()), 0, attempt.answers() + 1, questions))
                .orElseGet(() -> new NextStep(kind, title, Addresses.part(module.id(), Part.CHECK), minutes, 0, 0));
    }

    private static NextStep practice(ModuleProgress progress, String title, Language language) {
        CourseModule module = progress.module();
        int minutes = module.practice()
                .map(practice -> practice.in(language).minutes())
                .orElse(0);
        String kind = progress.isSentBack() ? "rewrite" : progress.draftedAt().isEmpty() ? "write" : "write-on";
        return new NextStep(kind, title, Addresses.practice(module.id()), minutes, 0, 0);
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
