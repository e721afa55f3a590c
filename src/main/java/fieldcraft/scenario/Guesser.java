package fieldcraft.scenario;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * Somebody who decides by a simple rule, without thinking ahead, and how far that leads.
 *
 * @param choices what they decide
 * @param score their score, 0 to 100
 */
public record Guesser(List<Integer> choices, int score, boolean passes, Ending ending) {
    public Guesser {
        choices = List.copyOf(choices);
    }

    /** The one who takes the longest open choice, the first of several. */
    static Guesser longest(Solution solution) {
        return playing(solution, play -> Guesser.first(play, Comparator.comparing(choice -> -length(choice))));
    }

    /** The one who takes the shortest open choice, the first of several. */
    static Guesser shortest(Solution solution) {
        return playing(solution, play -> Guesser.first(play, Comparator.comparing(Guesser::length)));
    }

    /** The one who takes the open choice that earns most points at once, the first of several. */
    static Guesser hasty(Solution solution) {
        return playing(solution, play -> Guesser.first(play, Comparator.comparing(choice -> -choice.totalPoints())));
    }

    private static Guesser playing(Solution solution, Function<Play, Integer> decide) {
        List<Integer> choices = new ArrayList<>();
        Play play = solution.start();
        while (!play.isEnded()) {
            int choice = decide.apply(play);
            choices.add(choice);
            play = play.choose(choice);
        }
        int earned = play.earnedPoints();
        return new Guesser(
                choices,
                solution.score(earned),
                solution.passes(earned),
                play.ending().orElseThrow());
    }

    private static int first(Play play, Comparator<Choice> order) {
        List<Choice> choices = ((ChoiceScene) play.current()).choices();
        return play.openChoices().stream()
                .min(Comparator.comparing(choices::get, order))
                .orElseThrow();
    }

    /** The length of a choice's text in characters. */
    static int length(Choice choice) {
        return choice.text().codePointCount(0, choice.text().length());
    }
}
