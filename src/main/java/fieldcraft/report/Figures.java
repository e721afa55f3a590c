package fieldcraft.report;

import fieldcraft.assignment.Due;
import fieldcraft.course.CourseModule;
import fieldcraft.learning.Attempt;
import fieldcraft.learning.AttemptResult;
import fieldcraft.learning.CheckAttempt;
import fieldcraft.learning.CheckResult;
import fieldcraft.learning.Deed;
import fieldcraft.learning.ModuleProgress;
import fieldcraft.learning.PartState;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How one person stands with one module; each figure is explained by its {@link Definition}.
 *
 * @param first the score of the first attempts
 * @param best the score of the best attempts
 * @param plays scored attempts on the scenario
 * @param checks attempts on the check
 * @param due by when it was asked for, if it was
 * @param asked whether there is something left for the person to do by then
 */
record Figures(
        CourseModule module,
        PartState state,
        Optional<Integer> first,
        Optional<Integer> best,
        int plays,
        int checks,
        Optional<Instant> lastActivity,
        Optional<Due> due,
        boolean asked) {
    static Figures of(ModuleProgress progress, Work work) {
        return new Figures(
                progress.module(),
                progress.state(),
                progress.firstScore(),
                progress.score(),
                progress.attempts().size(),
                progress.checks().size(),
                activities(progress, work).max(Comparator.naturalOrder()),
                Optional.ofNullable(work.due().get(progress.module().id())),
                isAsked(progress, work));
    }

    /** All attempts, on the scenario and on the check. */
    int attempts() {
        return plays + checks;
    }

    private static boolean isAsked(ModuleProgress progress, Work work) {
        return Optional.ofNullable(work.due().get(progress.module().id()))
                .filter(due -> !due.since().map(progress::isDoneSince).orElse(progress.state() == PartState.DONE))
                .filter(due -> !progress.isWithCoach())
                .isPresent();
    }

    /** Whether it should have been complete by now and is not. */
    boolean isOverdue() {
        return asked && due.filter(Due::past).isPresent();
    }

    private static Stream<Instant> activities(ModuleProgress progress, Work work) {
        Stream<Instant> deeds = Arrays.stream(Deed.Kind.values()).flatMap(kind -> progress.deeds().at(kind).stream());
        Stream<Instant> plays = progress.attempts().stream().flatMap(attempt -> activities(attempt, work));
        Stream<Instant> checks = progress.checks().stream().flatMap(attempt -> activities(attempt, work));
        return Stream.of(deeds, plays, checks).flatMap(all -> all);
    }

    private static Stream<Instant> activities(Attempt attempt, Work work) {
        return Stream.of(
                        Optional.of(attempt.startedAt()),
                        attempt.result().map(AttemptResult::finishedAt),
                        work.latestOfPlay(attempt.id()))
                .flatMap(Optional::stream);
    }

    private static Stream<Instant> activities(CheckAttempt attempt, Work work) {
        return Stream.of(
                        Optional.of(attempt.startedAt()),
                        attempt.result().map(CheckResult::finishedAt),
                        work.latestOfCheck(attempt.id()))
                .flatMap(Optional::stream);
    }
}
