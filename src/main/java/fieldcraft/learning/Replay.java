package fieldcraft.learning;

import fieldcraft.course.ModuleScenario;
import fieldcraft.markdown.Language;
import fieldcraft.scenario.Play;
import fieldcraft.scenario.Solution;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An attempt with its decisions, played again by the engine: this is where the attempt stands. */
public record Replay(Attempt attempt, ModuleScenario scenario, List<StoredDecision> decisions) {
    public Replay {
        decisions = List.copyOf(decisions);
    }

    /** The play as it stands, told in the language; every language has the same choices. */
    public Play play(Language language) {
        return Play.start(scenario.in(language)).choose(choices());
    }

    /** The choices taken, by their indexes, in order. */
    public List<Integer> choices() {
        return decisions.stream().map(StoredDecision::choice).toList();
    }

    /** How long the scenes were looked at, ten minutes each at most, all together, in minutes rounded up. */
    public long minutes() {
        long millis =
                decisions.stream().mapToLong(StoredDecision::countedMillis).sum();
        return Math.floorDiv(millis + 59_999, 60_000);
    }

    /** What would become of the decision, without taking it. */
    Reply reply(AskedDecision asked) {
        int step = asked.step();
        if (step >= 0 && step < decisions.size()) {
            return decisions.get(step).choice() == asked.choice() ? Reply.TAKEN_BEFORE : Reply.DECIDED_OTHERWISE;
        }
        Play play = play();
        if (play.isEnded()) {
            return Reply.ENDED;
        }
        if (step != decisions.size()) {
            return Reply.NO_SUCH_STEP;
        }
        return play.openChoices().contains(asked.choice()) ? Reply.TAKEN : Reply.NOT_OPEN;
    }

    Replay with(StoredDecision decision) {
        List<StoredDecision> more = new ArrayList<>(decisions);
        more.add(decision);
        return new Replay(attempt, scenario, more);
    }

    /** What the attempt came to, if its decisions lead to an ending. */
    Optional<AttemptResult> result(Instant finishedAt) {
        Play play = play();
        Solution solution = scenario.solution();
        return play.ending()
                .map(ending -> new AttemptResult(
                        solution.score(play.earnedPoints()),
                        play.earnedPoints(),
                        solution.passes(play.earnedPoints()),
                        ending.outcome(),
                        ending.id(),
                        finishedAt));
    }

    /** Since when the scene has been looked at, if its page says that it was made at {@code shownAt}: never before the last decision. */
    Instant lookedAtSince(Instant shownAt) {
        Instant reached = decisions.isEmpty()
                ? attempt.startedAt()
                : decisions.get(decisions.size() - 1).decidedAt();
        return shownAt.isBefore(reached) ? reached : shownAt;
    }

    private Play play() {
        return scenario.solution().start().choose(choices());
    }
}
