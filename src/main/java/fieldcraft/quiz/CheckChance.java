package fieldcraft.quiz;

import java.util.Arrays;

/** The luck of somebody who answers a whole check at random; amounts of points are whole units, so that no pass is missed. */
public final class CheckChance {
    private final KnowledgeCheck check;
    private final double[] chances;

    private CheckChance(KnowledgeCheck check, double[] chances) {
        this.check = check;
        this.chances = chances;
    }

    /** Works out how likely each sum of points is. */
    public static CheckChance of(KnowledgeCheck check) {
        double[] chances = {1};
        for (Question question : check.questions()) {
            chances = with(question, chances);
        }
        return new CheckChance(check, chances);
    }

    private static double[] with(Question question, double[] before) {
        double[] after = new double[before.length + question.points() * Grade.UNITS];
        Guesses.at(question).chances().forEach((more, chance) -> {
            for (int units = 0; units < before.length; units++) {
                after[units + more] += before[units] * chance;
            }
        });
        return after;
    }

    /** The probability, 0 to 1, that a random answerer's score reaches a pass mark. */
    public double passRate(int passMark) {
        return Arrays.stream(chances, check.unitsFor(passMark), chances.length).sum();
    }
}
