package fieldcraft.report;

import static java.util.stream.Collectors.toMap;

import fieldcraft.course.CourseModule;
import fieldcraft.course.Part;
import fieldcraft.learning.Attempt;
import fieldcraft.learning.AttemptResult;
import fieldcraft.learning.CheckAttempt;
import fieldcraft.learning.CheckResult;
import fieldcraft.scenario.Judgement;
import fieldcraft.scenario.Outcome;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One attempt in a transcript, on a scenario or on a check.
 *
 * @param id the attempt's
 * @param number among the person's attempts on the same part of the module, counted from 1
 * @param endedAt and all that follows but the time: only of a finished attempt, the last two only of one on a scenario
 */
record AttemptLine(
        CourseModule module,
        Part part,
        long id,
        int number,
        Instant startedAt,
        Optional<Instant> endedAt,
        Optional<Integer> score,
        boolean passed,
        Duration time,
        Optional<Outcome> outcome,
        Optional<Judgement> judgement) {
    /** Every attempt in the modules of the course, failed and unfinished ones too, the newest first. */
    static List<AttemptLine> of(Transcript transcript) {
        Map<Long, Judgement> judgements = transcript.plays().stream()
                .collect(
                        toMap(play -> play.attempt().id(), play -> play.review().judgement()));
        List<AttemptLine> lines = new ArrayList<>();
        for (CourseModule module : transcript.course().modules()) {
            lines.addAll(plays(module, transcript.work(), judgements));
            lines.addAll(checks(module, transcript.work()));
        }
        lines.sort(Comparator.comparing(AttemptLine::startedAt).reversed());
        return lines;
    }

    private static List<AttemptLine> plays(CourseModule module, Work work, Map<Long, Judgement> judgements) {
        List<AttemptLine> lines = new ArrayList<>();
        for (Attempt attempt : work.attempts()) {
            if (attempt.module().equals(module.id())) {
                lines.add(play(module, attempt, lines.size() + 1, work, judgements));
            }
        }
        return lines;
    }

    private static AttemptLine play(
            CourseModule module, Attempt attempt, int number, Work work, Map<Long, Judgement> judgements) {
        return new AttemptLine(
                module,
                Part.SCENARIO,
                attempt.id(),
                number,
                attempt.startedAt(),
                attempt.result().map(AttemptResult::finishedAt),
                attempt.result().map(AttemptResult::score),
                attempt.isPassed(),
                Duration.ofMillis(work.millisOfPlay(attempt.id())),
                attempt.result().map(AttemptResult::outcome),
                Optional.ofNullable(judgements.get(attempt.id())));
    }

    private static List<AttemptLine> checks(CourseModule module, Work work) {
        List<AttemptLine> lines = new ArrayList<>();
        for (CheckAttempt attempt : work.deeds().checks()) {
            if (attempt.module().equals(module.id())) {
                lines.add(check(module, attempt, lines.size() + 1, work));
            }
        }
        return lines;
    }

    private static AttemptLine check(CourseModule module, CheckAttempt attempt, int number, Work work) {
        return new AttemptLine(
                module,
                Part.CHECK,
                attempt.id(),
                number,
                attempt.startedAt(),
                attempt.result().map(CheckResult::finishedAt),
                attempt.result().map(CheckResult::score),
                attempt.isPassed(),
                Duration.ofMillis(work.millisOfCheck(attempt.id())),
                Optional.empty(),
                Optional.empty());
    }
}
