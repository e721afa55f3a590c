package fieldcraft.report;

import fieldcraft.course.Competency;
import java.util.List;
import java.util.Optional;

/**
 * How well somebody decides and knows in one competency.
 *
 * @param observations how many decisions and answers it was seen in
 * @param share points earned over the best points that stood open, 0 to 1, recent observations weighing more
 */
record Competence(Competency competency, int observations, double share) {
    /** From fewer observations nothing is concluded. */
    static final int FEWEST = 3;

    /** @param observations also those of other competencies */
    static Competence of(Competency competency, List<Observation> observations) {
        List<Observation> own = observations.stream()
                .filter(observation -> observation.competency().equals(competency.id()))
                .toList();
        double earned =
                own.stream().mapToDouble(each -> each.weight() * each.earned()).sum();
        double open =
                own.stream().mapToDouble(each -> each.weight() * each.open()).sum();
        return new Competence(competency, own.size(), open == 0 ? 0 : earned / open);
    }

    /** The score, 0 to 100; empty if it was seen too seldom. */
    Optional<Integer> score() {
        return observations < FEWEST ? Optional.empty() : Optional.of((int) Math.round(100 * share));
    }
}
