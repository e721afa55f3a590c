package fieldcraft.report;

import fieldcraft.course.Course;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * All that is known of one person's way through the course.
 *
 * @param plays finished scored attempts on its scenarios, oldest first
 * @param answers all answers of finished attempts on its checks
 */
record Transcript(
        Course course, LearnerFigures figures, Work work, List<ReviewedPlay> plays, List<AnsweredQuestion> answers) {
    Transcript {
        plays = List.copyOf(plays);
        answers = List.copyOf(answers);
    }

    /** How long the person took over it. */
    TimeSpent time() {
        return TimeSpent.of(course, work);
    }

    /** For each competency of the course, in its order. */
    List<Competence> competences() {
        List<Observation> observations = Stream.concat(
                        plays.stream().flatMap(ReviewedPlay::observations),
                        answers.stream().flatMap(answer -> answer.observation().stream()))
                .toList();
        return course.competencies().stream()
                .map(competency -> Competence.of(competency, observations))
                .toList();
    }

    /** The decisions that cost most, at most so many, the costliest first; of equal ones the newest. */
    List<CostlyDecision> costliest(int most) {
        return plays.stream()
                .flatMap(ReviewedPlay::costly)
                .sorted(Comparator.comparingDouble(CostlyDecision::cost)
                        .thenComparingLong(costly -> costly.attempt().id())
                        .reversed())
                .limit(most)
                .toList();
    }
}
