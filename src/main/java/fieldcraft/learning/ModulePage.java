package fieldcraft.learning;

import fieldcraft.course.Course;
import fieldcraft.course.CourseModule;
import fieldcraft.course.Lesson;
import fieldcraft.course.ModuleScenario;
import fieldcraft.course.Part;
import fieldcraft.markdown.Language;
import fieldcraft.scenario.Scenario;
import fieldcraft.scenario.Scene;
import fieldcraft.scenario.Solution;
import fieldcraft.web.Moments;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What the page of one module shows: its parts, and what awaits who starts them.
 *
 * @param before the module that is to be complete before this one is begun
 */
record ModulePage(
        ModuleRow module,
        Optional<LessonPart> lesson,
        Optional<ScenarioPart> scenario,
        Optional<CheckPart> check,
        Optional<PracticePart> practice,
        Optional<ModuleRef> next,
        Optional<ModuleRef> before) {

    record LessonPart(
            String state,
            boolean isNext,
            int minutes,
            String address,
            List<String> objectives,
            Optional<String> readOn) {}

    /**
     * @param isNext whether playing it is what the trainee should do next
     * @param shortestPath decisions on the shortest path
     * @param longestPath decisions on the longest path
     */
    record ScenarioPart(
            String state,
            boolean isNext,
            String title,
            String role,
            int minutes,
            int shortestPath,
            int longestPath,
            int passMark,
            int masteryMark,
            List<String> competencies,
            Optional<RunningAttempt> running,
            List<AttemptRow> attempts,
            Optional<Integer> first,
            Optional<Integer> best,
            Optional<Integer> latest,
            String startAddress) {}

    /** An attempt to go on with; decision is the number of the one to take, counted from 1. */
    record RunningAttempt(String address, int decision) {
        static RunningAttempt of(Attempt attempt) {
            return new RunningAttempt(Addresses.attempt(attempt.id()), attempt.decisions() + 1);
        }
    }

    /** A scored attempt; number counts from 1. */
    record AttemptRow(
            int number,
            String address,
            String date,
            Optional<Integer> score,
            boolean passed,
            Optional<String> outcome,
            Optional<String> endingTitle,
            Optional<String> reviewAddress) {

        /** The rows of the attempts, which come oldest first. */
        static List<AttemptRow> of(List<Attempt> attempts, Scenario told, Language language, Moments moments) {
            return IntStream.range(0, attempts.size())
                    .mapToObj(index -> of(
                            index + 1,
                            attempts.get(index),
                            told,
                            moments.date(attempts.get(index).startedAt(), language)))
                    .toList();
        }

        private static AttemptRow of(int number, Attempt attempt, Scenario told, String date) {
            return new AttemptRow(
                    number,
                    Addresses.attempt(attempt.id()),
                    date,
                    attempt.result().map(AttemptResult::score),
                    attempt.isPassed(),
                    attempt.result().map(result -> Words.key(result.outcome())),
                    attempt.result()
                            .flatMap(result -> told.scene(result.ending()))
                            .map(Scene::title),
                    attempt.result().map(result -> Addresses.review(attempt.id())));
        }
    }

    static ModulePage of(
            ModuleProgress progress, Course course, Optional<ModuleRef> before, Language language, Moments moments) {
        CourseModule module = progress.module();
        return new ModulePage(
                ModuleRow.of(progress, course, language),
                module.lesson(language).map(lesson -> lesson(progress, lesson, language, moments)),
                module.scenario().map(scenario -> scenario(progress, scenario, course, language, moments)),
                module.check().map(check -> CheckPart.of(progress, check, course, language, moments)),
                module.practice().map(practice -> PracticePart.of(progress, practice, language, moments)),
                ModuleRef.after(module.id(), course, language),
                before);
    }

    private static LessonPart lesson(ModuleProgress progress, Lesson lesson, Language language, Moments moments) {
        return new LessonPart(
                progress.state(Part.LESSON).toString(),
                progress.isFocus(Part.LESSON),
                lesson.minutes(),
                Addresses.lesson(progress.module().id()),
                lesson.objectives(),
                progress.readAt().map(read -> moments.date(read, language)));
    }

    private static ScenarioPart scenario(
            ModuleProgress progress, ModuleScenario scenario, Course course, Language language, Moments moments) {
        Scenario told = scenario.in(language);
        Solution solution = scenario.solution();
        return new ScenarioPart(
                progress.state(Part.SCENARIO).toString(),
                progress.isFocus(Part.SCENARIO),
                told.title(),
                told.role(),
                scenario.minutes(),
                solution.shortestPath(),
                solution.longestPath(),
                told.passMark(),
                course.marks().mastery(),
                ModuleRow.competencies(progress.module(), course, language),
                progress.running().map(RunningAttempt::of),
                AttemptRow.of(progress.attempts(), told, language, moments),
                progress.scores().first(),
                progress.scores().best(),
                progress.scores().latest(),
                Addresses.attempts(progress.module().id()));
    }
}
