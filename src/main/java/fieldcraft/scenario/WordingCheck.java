package fieldcraft.scenario;

import fieldcraft.markdown.Language;
import fieldcraft.markdown.LengthUnit;
import fieldcraft.markdown.Problems;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Checks the words: that they are not too many, and that the length of a choice does not give it away. */
final class WordingCheck {
    private static final int FEWEST_ENDINGS = 4;
    private static final Map<LengthUnit, Integer> MOST_IN_SCENE =
            Map.of(LengthUnit.WORDS, 180, LengthUnit.CHARACTERS, 320);
    private static final Map<LengthUnit, Integer> MOST_IN_CHOICE =
            Map.of(LengthUnit.WORDS, 30, LengthUnit.CHARACTERS, 60);

    private final Scenario scenario;
    private final LengthUnit unit;
    private final Problems problems;

    WordingCheck(Scenario scenario, Language language, Problems problems) {
        this.scenario = scenario;
        this.unit = LengthUnit.in(language);
        this.problems = problems;
    }

    void run() {
        scenario.scenes().forEach(this::checkLength);
        scenario.choices().forEach(this::checkChoice);
        checkGiveaway("longest", Comparator.comparing(choice -> -Guesser.length(choice)));
        checkGiveaway("shortest", Comparator.comparing(Guesser::length));
        checkEndings();
        checkRealStory();
    }

    private void checkLength(Scene scene) {
        int length = scene.text().stream()
                .mapToInt(paragraph -> unit.of(paragraph.plainText()))
                .sum();
        checkLength("scene", scene.line(), length, MOST_IN_SCENE.get(unit));
    }

    private void checkChoice(Choice choice) {
        checkLength("choice", choice.line(), unit.of(choice.text()), MOST_IN_CHOICE.get(unit));
    }

    private void checkLength(String what, int line, int length, int most) {
        if (length > most) {
            warn(line, "this " + what + " has " + length + " " + unit + ", more than " + most);
        }
    }

    private void checkGiveaway(String which, Comparator<Choice> order) {
        List<ChoiceScene> scenes =
                scenario.decided().filter(scene -> !scene.choices().isEmpty()).toList();
        long given = scenes.stream().filter(scene -> isBest(scene, order)).count();
        if (2 * given > scenes.size()) {
            warn(
                    scenario.start().line(),
                    "the " + which + " choice earns the most points in " + given + " of " + scenes.size() + " scenes");
        }
    }

    private static boolean isBest(ChoiceScene scene, Comparator<Choice> order) {
        int most = scene.choices().stream().mapToInt(Choice::totalPoints).max().orElseThrow();
        return scene.choices().stream().min(order).orElseThrow().totalPoints() == most;
    }

    private void checkEndings() {
        long endings = scenario.endings().count();
        if (endings < FEWEST_ENDINGS) {
            warn(scenario.start().line(), "only " + endings + " endings: four or more make a story");
        }
        if (scenario.endings().noneMatch(ending -> ending.outcome() == Outcome.BREACH)) {
            warn(scenario.start().line(), "no ending is a breach of integrity");
        }
    }

    private void checkRealStory() {
        if (scenario.choices().noneMatch(Choice::real)) {
            warn(scenario.start().line(), "no choice is marked as what really happened, with real=true");
        }
    }

    private void warn(int line, String message) {
        problems.warning(line, message);
    }
}
