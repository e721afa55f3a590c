package fieldcraft.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;

/**
 * A story solved exactly: the most that can still be earned from each of its positions, in 24 bytes a position.
 *
 * <p>Plays of the scenario, and of its translations, can be asked about.
 */
public final class Solution {
    private final Rules rules;
    private final LiveState live;
    private final PositionMap positions;
    private final int shortestPath;
    private final int longestPath;
    private final int worstTotal;
    private final Map<String, Integer> bestTotals;

    private Solution(Analysis analysis) {
        this.rules = analysis.rules();
        this.live = analysis.live();
        this.positions = analysis.steps().positions();
        PathLengths lengths = new PathLengths(analysis);
        this.shortestPath = lengths.shortest();
        this.longestPath = lengths.longest();
        this.worstTotal = lengths.worstTotal();
        this.bestTotals = EndingTotals.of(analysis);
    }

    /**
     * Solves a scenario.
     *
     * @throws UnsolvableScenario if it can go round for ever or lead nowhere, or is too large
     * @throws IllegalArgumentException if a link or a name leads nowhere
     */
    public static Solution of(Scenario scenario) {
        return of(Analysis.of(new Rules(scenario)));
    }

    static Solution of(Analysis analysis) {
        analysis.faults().fatal().ifPresent(fault -> {
            throw new UnsolvableScenario("line " + fault.line() + ": " + fault.message());
        });
        return new Solution(analysis);
    }

    public Scenario scenario() {
        return rules.scenario();
    }

    /** A new play of the scenario; quicker to start than one that has yet to resolve its links. */
    public Play start() {
        return Play.start(rules);
    }

    /** The most that a path can earn, in points. */
    public int bestTotal() {
        return positions.value(Steps.START);
    }

    /** The least that a path can earn, in points. */
    public int worstTotal() {
        return worstTotal;
    }

    /** The most that a path to each ending can earn, in points, by the ending's id, in the order of the scenes. */
    public Map<String, Integer> bestTotals() {
        return bestTotals;
    }

    /** How many positions the story has, endings among them. */
    public int positions() {
        return positions.size();
    }

    /** How many decisions the shortest path has. */
    public int shortestPath() {
        return shortestPath;
    }

    /** How many decisions the longest path has. */
    public int longestPath() {
        return longestPath;
    }

    /** The score, 0 to 100, of so many points: their share of the best total, rounded half up. */
    public int score(int earned) {
        int best = bestTotal();
        return best == 0 ? 0 : (int) ((200L * earned + best) / (2L * best));
    }

    /** Points on the score's scale, not rounded. */
    public double scaled(int points) {
        return bestTotal() == 0 ? 0 : 100.0 * points / bestTotal();
    }

    /** Whether so many points pass. */
    public boolean passes(int earned) {
        return score(earned) >= scenario().passMark();
    }

    /**
     * The most that can still be earned where a play stands, in points, the ending's value among them.
     *
     * @throws IllegalArgumentException if it is the play of another story
     */
    public int best(Play play) {
        return best(cursor(play));
    }

    /**
     * What a decision costs, in points: how much less can be earned in all after it. Never negative.
     *
     * @throws IllegalArgumentException if the choice is not open, or it is the play of another story
     */
    public int loss(Play before, int choice) {
        before.requireOpen(choice);
        Cursor cursor = cursor(before);
        Way way = rules.ways(cursor.scene())[choice];
        return best(cursor) - way.points() - best(cursor.take(way).settle());
    }

    private Cursor cursor(Play play) {
        int scene = play.scene();
        boolean isKnown = scene < scenario().scenes().size()
                && rules.scene(scene).id().equals(play.current().id());
        if (!isKnown) {
            throw new IllegalArgumentException(
                    "this is no play of " + scenario().title());
        }
        return new Cursor(rules).at(scene, play.packed());
    }

    private int best(Cursor cursor) {
        int position = positions.index(cursor.scene(), live.of(cursor));
        if (position < 0) {
            throw new IllegalArgumentException(
                    "this is no play of " + scenario().title());
        }
        return positions.value(position);
    }

    /** The open choices that cost nothing. */
    public List<Integer> bestChoices(Play play) {
        return play.openChoices().stream()
                .filter(choice -> loss(play, choice) == 0)
                .toList();
    }

    /** The choices of a path that earns the best total. */
    public List<Integer> bestPath() {
        return path(play -> bestChoices(play).get(0));
    }

    /** The choices of the story as it really happened, and the best ones where it says nothing; none if it never does. */
    public Optional<List<Integer>> realPath() {
        boolean isTold = scenario().choices().anyMatch(Choice::real);
        return isTold ? Optional.of(path(this::realOrBest)) : Optional.empty();
    }

    private List<Integer> path(ToIntFunction<Play> decide) {
        List<Integer> path = new ArrayList<>();
        Play play = start();
        while (!play.isEnded()) {
            int choice = decide.applyAsInt(play);
            path.add(choice);
            play = play.choose(choice);
        }
        return List.copyOf(path);
    }

    private int realOrBest(Play play) {
        List<Choice> choices = ((ChoiceScene) play.current()).choices();
        return play.openChoices().stream()
                .filter(choice -> choices.get(choice).real())
                .findFirst()
                .orElseGet(() -> bestChoices(play).get(0));
    }

    /** All that was known while it was solved, found once more. */
    Analysis analysis() {
        return Analysis.of(rules);
    }
}
