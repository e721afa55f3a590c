package fieldcraft.report;

import fieldcraft.quiz.Question;
import java.util.Optional;

/**
 * An answer in a finished attempt on a check.
 *
 * @param points what it earned
 * @param newer how many finished attempts of the same person on the same check came after it
 */
record AnsweredQuestion(Question question, double points, int newer) {
    /** What it tells of the question's competency. */
    Optional<Observation> observation() {
        return question.skill()
                .map(skill -> new Observation(skill, points, question.points(), Observation.weight(newer)));
    }
}
