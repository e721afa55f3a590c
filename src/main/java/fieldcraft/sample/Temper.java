package fieldcraft.sample;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/** What somebody made-up is like: how well they do what, how fast they learn, and how long they keep at it. */
final class Temper {
    private static final double MIDDLE = 0.5;
    private static final double SPREAD = 0.18;
    private static final double LEARNED_A_TIME = 0.12;

    private final RandomGenerator random;
    private final double talent;
    private final Map<String, Double> skills = new HashMap<>();

    /** How likely they stop for good before the next thing to do. */
    final double droppingOut;

    /** What a decision takes them as a rule, in seconds. */
    final double pace;

    private Temper(RandomGenerator random, double talent, double droppingOut, double pace) {
        this.random = random;
        this.talent = talent;
        this.droppingOut = droppingOut;
        this.pace = pace;
    }

    static Temper of(RandomGenerator random) {
        double talent = MIDDLE + SPREAD * random.nextGaussian();
        double droppingOut = random.nextInt(5) == 0 ? 0.15 : 0.015;
        return new Temper(random, talent, droppingOut, 18 + 20 * random.nextDouble());
    }

    /** From 0 to 1: in one competency better, in another worse. */
    double skill(String competency) {
        return skills.computeIfAbsent(
                competency, key -> Math.max(0.05, Math.min(0.97, talent + SPREAD * random.nextGaussian())));
    }

    /** The middle of several. */
    double skill(List<String> competencies) {
        return competencies.stream().mapToDouble(this::skill).average().orElse(talent);
    }

    /** Each attempt teaches something of the rest. */
    void learn(List<String> competencies) {
        competencies.forEach(competency ->
                skills.merge(competency, LEARNED_A_TIME, (before, share) -> before + share * (1 - before)));
    }

    /** What something takes that takes so many seconds as a rule: log-normal, mostly less and sometimes much more. */
    long millis(double seconds) {
        return Math.round(1000 * seconds * Math.exp(0.5 * random.nextGaussian()));
    }
}
