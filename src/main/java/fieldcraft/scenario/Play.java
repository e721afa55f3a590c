package fieldcraft.scenario;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A story as far as somebody has played it; each decision gives a new play. */
public final class Play {
    private final Rules rules;
    private final int scene;
    private final long state;
    private final List<Paragraph> passedThrough;
    private final List<Decision> decisions;
    private final int points;

    private Play(Rules rules, Cursor cursor, List<Decision> decisions, int points) {
        this.rules = rules;
        this.decisions = decisions;
        this.points = points;
        this.passedThrough = crossed(rules, cursor);
        this.scene = cursor.scene();
        this.state = cursor.state();
    }

    /**
     * The play before its first decision.
     *
     * @throws IllegalArgumentException if a link or a name of the scenario leads nowhere
     * @throws IllegalStateException if the story starts with routes that lead nowhere
     */
    public static Play start(Scenario scenario) {
        return start(new Rules(scenario));
    }

    static Play start(Rules rules) {
        return new Play(rules, new Cursor(rules).at(0, rules.layout().start()), List.of(), 0);
    }

    private static List<Paragraph> crossed(Rules rules, Cursor cursor) {
        List<Paragraph> crossed = new ArrayList<>();
        for (int crossings = 0; cursor.isCrossing(); crossings++) {
            if (crossings == Cursor.MOST_CROSSINGS) {
                throw new IllegalStateException("the story goes round for ever");
            }
            visible(rules, cursor.scene(), cursor.state()).forEach(crossed::add);
            cursor.cross();
        }
        return List.copyOf(crossed);
    }

    private static Stream<Paragraph> visible(Rules rules, int scene, long packed) {
        State state = new State(rules.layout(), packed);
        return rules.scene(scene).text().stream()
                .filter(paragraph ->
                        paragraph.guard().map(guard -> guard.holds(state)).orElse(true));
    }

    /** The scene in which it stands: one with choices, or an ending. */
    public Scene current() {
        return rules.scene(scene);
    }

    /** The paragraphs of the scenes of routes that the last step led through, as far as their guards held there. */
    public List<Paragraph> passedThrough() {
        return passedThrough;
    }

    /** The paragraphs of the current scene whose guards hold. */
    public List<Paragraph> text() {
        return visible(rules, scene, state).toList();
    }

    /** The indexes, among the scene's choices, of those whose guards hold; none at an ending. */
    public List<Integer> openChoices() {
        Way[] choices = rules.ways(scene);
        return IntStream.range(0, choices.length)
                .filter(choice -> choices[choice].isOpen(state))
                .boxed()
                .toList();
    }

    /**
     * The play after one more decision.
     *
     * @param choice an index among the scene's choices
     * @throws IllegalArgumentException if that choice is not open
     */
    public Play choose(int choice) {
        requireOpen(choice);
        Decision decision = new Decision((ChoiceScene) current(), choice);
        List<Decision> more = new ArrayList<>(decisions);
        more.add(decision);
        Cursor next = new Cursor(rules).at(scene, state).take(rules.ways(scene)[choice]);
        return new Play(rules, next, Collections.unmodifiableList(more), points + decision.points());
    }

    void requireOpen(int choice) {
        Way[] choices = rules.ways(scene);
        if (choice < 0 || choice >= choices.length || !choices[choice].isOpen(state)) {
            throw new IllegalArgumentException(
                    "choice " + choice + " of " + current().id() + " is not open");
        }
    }

    /** The play after these decisions, one after the other. */
    public Play choose(List<Integer> choices) {
        Play play = this;
        for (int choice : choices) {
            play = play.choose(choice);
        }
        return play;
    }

    public boolean isEnded() {
        return rules.isEnding(scene);
    }

    /** The ending it has come to. */
    public Optional<Ending> ending() {
        return current() instanceof Ending ending ? Optional.of(ending) : Optional.empty();
    }

    /** What was decided so far. */
    public List<Decision> decisions() {
        return decisions;
    }

    /** The points of all decisions so far, and from the ending on its value as well. */
    public int earnedPoints() {
        return points + rules.value(scene, state);
    }

    /**
     * The value of a variable.
     *
     * @throws IllegalArgumentException if none of this name is declared
     */
    public int state(String name) {
        return new State(rules.layout(), state).value(name);
    }

    /** The variables that the trainee sees, with their values, in the order of their declaration. */
    public List<Meter> shownVariables() {
        return rules.scenario().variables().stream()
                .filter(Variable::shown)
                .map(variable -> new Meter(variable, state(variable.name())))
                .toList();
    }

    /** The place of the current scene in the scenario. */
    int scene() {
        return scene;
    }

    /** The whole packed state. */
    long packed() {
        return state;
    }
}
