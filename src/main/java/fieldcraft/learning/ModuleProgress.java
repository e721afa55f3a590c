package fieldcraft.learning;

import fieldcraft.course.CourseModule;
import fieldcraft.course.Part;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How far a person is with a module.
 *
 * @param deeds what else the person has done in it
 * @param attempts the person's scored attempts on its scenario, oldest first
 */
public record ModuleProgress(CourseModule module, Deeds deeds, List<Attempt> attempts) {
    /** What the score of a module is made of, in hundredths, where it has both parts. */
    private static final int SHARE_OF_SCENARIO = 60;

    private static final int WHOLE = 100;

    public ModuleProgress {
        attempts = List.copyOf(attempts);
    }

    public PartState state() {
        return PartState.of(module.parts().stream().map(this::state).toList());
    }

    /**
     * The state of one part: a lesson is done when read to its end, scenario and check when passed, a practice when handed in and, where
     * an assignment asks for it, signed off.
     */
    public PartState state(Part part) {
        return switch (part) {
            case LESSON -> PartState.of(readAt().isPresent(), false);
            case SCENARIO -> PartState.of(isPassed(), !attempts.isEmpty());
            case CHECK -> PartState.of(isCheckPassed(), !checks().isEmpty());
            case PRACTICE ->
                PartState.of(
                        handedInAt().isPresent() && !isWaiting() && !isSentBack(),
                        handedInAt().isPresent() || draftedAt().isPresent());
        };
    }

    /**
     * Whether all of it is complete, and was done after a moment: what is to be done again is played, answered and handed in
     * again; the lesson need not be read again.
     */
    public boolean isDoneSince(Instant moment) {
        return state() == PartState.DONE
                && (!module.has(Part.SCENARIO) || after(passedPlays(), moment))
                && (!module.has(Part.CHECK) || after(passedChecks(), moment))
                && (!module.has(Part.PRACTICE) || after(handedInAt().stream(), moment))
                && (module.has(Part.SCENARIO)
                        || module.has(Part.CHECK)
                        || module.has(Part.PRACTICE)
                        || after(readAt().stream(), moment));
    }

    /** When the last part that was to be done after a moment was first done; empty if it is not complete. */
    public Optional<Instant> doneAt(Instant since) {
        Stream<Optional<Instant>> firsts = Stream.of(
                first(passedPlays(), since),
                first(passedChecks(), since),
                first(handedInAt().stream(), since),
                readAt());
        return firsts.flatMap(Optional::stream).max(Comparator.naturalOrder()).filter(at -> state() == PartState.DONE);
    }

    private Stream<Instant> passedPlays() {
        return attempts.stream()
                .filter(Attempt::isPassed)
                .flatMap(attempt -> attempt.result().stream())
                .map(AttemptResult::finishedAt);
    }

    private Stream<Instant> passedChecks() {
        return checks().stream()
                .filter(CheckAttempt::isPassed)
                .flatMap(attempt -> attempt.result().stream())
                .map(CheckResult::finishedAt);
    }

    private static boolean after(Stream<Instant> done, Instant moment) {
        return done.anyMatch(at -> at.isAfter(moment));
    }

    private static Optional<Instant> first(Stream<Instant> done, Instant since) {
        return done.filter(at -> !at.isBefore(since)).min(Comparator.naturalOrder());
    }

    /** The first part that is not done and is not with a coach. */
    public Optional<Part> next() {
        return module.parts().stream()
                .filter(part -> state(part) != PartState.DONE)
                .filter(part -> part != Part.PRACTICE || !isWaiting())
                .findFirst();
    }

    /** The part to go on with: one with something running, else the first that is not done. */
    public Optional<Part> focus() {
        if (running().isPresent()) {
            return Optional.of(Part.SCENARIO);
        }
        return runningCheck().isPresent() ? Optional.of(Part.CHECK) : next();
    }

    boolean isFocus(Part part) {
        return focus().filter(part::equals).isPresent();
    }

    public Optional<Instant> readAt() {
        return deeds.at(Deed.Kind.READ);
    }

    public Optional<Instant> draftedAt() {
        return deeds.at(Deed.Kind.DRAFTED);
    }

    /** When a text was last handed in. */
    public Optional<Instant> handedInAt() {
        return deeds.at(Deed.Kind.HANDED_IN);
    }

    /** Whether the text handed in last waits for a coach, who is to sign it off. */
    public boolean isWaiting() {
        return deeds.at(Deed.Kind.WAITING).isPresent();
    }

    /** Whether a coach, who is to sign it off, sent the text handed in last back. */
    public boolean isSentBack() {
        return deeds.at(Deed.Kind.SENT_BACK).isPresent();
    }

    /** Whether it is not complete, and yet the person has nothing to do: a coach has. */
    public boolean isWithCoach() {
        return state() != PartState.DONE && !isOpen();
    }

    /** Whether there is something that the person themselves can do. */
    boolean isOpen() {
        return running().isPresent() || runningCheck().isPresent() || next().isPresent();
    }

    public boolean isPassed() {
        return attempts.stream().anyMatch(Attempt::isPassed);
    }

    public boolean isCheckPassed() {
        return checks().stream().anyMatch(CheckAttempt::isPassed);
    }

    /** The scored attempt on the scenario that has not come to an ending. */
    public Optional<Attempt> running() {
        return attempts.stream().filter(attempt -> !attempt.isFinished()).reduce((earlier, later) -> later);
    }

    /** The attempts on the check, oldest first. */
    public List<CheckAttempt> checks() {
        return deeds.checks();
    }

    public Optional<CheckAttempt> latestCheck() {
        return checks().stream().reduce((earlier, later) -> later);
    }

    /** The attempt on the check that still has questions. */
    public Optional<CheckAttempt> runningCheck() {
        return latestCheck().filter(attempt -> !attempt.isFinished());
    }

    /** The scores of its scenario. */
    public Scores scores() {
        return Scores.ofPlays(attempts);
    }

    /** The scores of its check. */
    public Scores checkScores() {
        return Scores.ofChecks(checks());
    }

    /**
     * The best score of the module, 0 to 100: 60 % scenario and 40 % check, or only the one that it has; empty until each of
     * them has a score.
     */
    public Optional<Integer> score() {
        return score(scores().best(), checkScores().best());
    }

    /** The same of the first scores instead of the best ones: what the person knew. */
    public Optional<Integer> firstScore() {
        return score(scores().first(), checkScores().first());
    }

    private Optional<Integer> score(Optional<Integer> scenario, Optional<Integer> check) {
        if (!module.has(Part.CHECK)) {
            return scenario;
        }
        if (!module.has(Part.SCENARIO)) {
            return check;
        }
        return scenario.flatMap(played -> check.map(known -> weighed(played, known)));
    }

    private static int weighed(int scenario, int check) {
        return (SHARE_OF_SCENARIO * scenario + (WHOLE - SHARE_OF_SCENARIO) * check + WHOLE / 2) / WHOLE;
    }
}
