package fieldcraft.learning;

import fieldcraft.scenario.ChoiceScene;
import fieldcraft.scenario.Decision;
import fieldcraft.scenario.Meter;
import fieldcraft.scenario.Play;
import fieldcraft.scenario.Solution;
import fieldcraft.scenario.Variable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the page of a scene shows: the consequence of the last choice, the scene, and the choices that stand open.
 *
 * @param step the number of decisions taken, which the form sends back
 * @param shownAt when the page was made, in milliseconds since 1970, which the form sends back
 * @param decision the number of the decision to take, counted from 1
 * @param shortest decisions on the scenario's shortest path
 * @param longest decisions on the scenario's longest path
 * @param role who the trainee is in this story; only on its first scene
 * @param coach whether the coach's word is wanted at once, in practice
 */
record ScenePage(
        ModuleRef module,
        AttemptRef attempt,
        int step,
        long shownAt,
        int decision,
        int shortest,
        int longest,
        Optional<LeadIn> leadIn,
        Optional<String> role,
        SceneText scene,
        List<OfferedChoice> choices,
        List<Bar> meters,
        List<Taken> soFar,
        boolean coach) {

    record SceneText(String id, String title, String textHtml) {}

    /**
     * @param index of the choice in its scene
     * @param key the figure on the keyboard that chooses it
     */
    record OfferedChoice(int index, String text, int key) {}

    /** A visible part of the state; percent is its place in its range, 0 to 100. */
    record Bar(String label, int value, int minimum, int maximum, int percent) {
        static Bar of(Meter meter) {
            Variable variable = meter.variable();
            int range = Math.max(1, variable.maximum() - variable.minimum());
            int percent = Math.round(100f * (meter.value() - variable.minimum()) / range);
            return new Bar(meter.label(), meter.value(), variable.minimum(), variable.maximum(), percent);
        }
    }

    /** A decision taken before; number counts from 1. */
    record Taken(int number, String sceneTitle, String choiceText) {}

    static ScenePage of(PlayedAttempt played, Play play, String role, ModuleRef module, boolean coach, long shownAt) {
        ChoiceScene scene = (ChoiceScene) play.current();
        Solution solution = played.replay().scenario().solution();
        int step = play.decisions().size();
        return new ScenePage(
                module,
                AttemptRef.of(played),
                step,
                shownAt,
                step + 1,
                solution.shortestPath(),
                solution.longestPath(),
                LeadIn.of(play, coach),
                Optional.of(role).filter(any -> step == 0),
                new SceneText(scene.id(), scene.title(), LeadIn.html(play.text())),
                choices(new ChoiceOrder(played.attempt().seed()).shuffled(step, play.openChoices()), scene),
                play.shownVariables().stream().map(Bar::of).toList(),
                soFar(play),
                coach);
    }

    private static List<OfferedChoice> choices(List<Integer> order, ChoiceScene scene) {
        List<OfferedChoice> choices = new ArrayList<>();
        for (int index : order) {
            choices.add(new OfferedChoice(index, scene.choices().get(index).text(), choices.size() + 1));
        }
        return choices;
    }

    private static List<Taken> soFar(Play play) {
        List<Taken> taken = new ArrayList<>();
        for (Decision decision : play.decisions()) {
            taken.add(new Taken(
                    taken.size() + 1, decision.scene().title(), decision.taken().text()));
        }
        return taken;
    }
}
