package fieldcraft.quiz;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The questions of a module.
 *
 * @param introduction what is said before the first question, sanitised HTML
 */
public record KnowledgeCheck(String title, String introduction, List<Question> questions) {
    public KnowledgeCheck {
        Objects.requireNonNull(title);
        Objects.requireNonNull(introduction);
        questions = List.copyOf(questions);
        if (questions.isEmpty()) {
            throw new IllegalArgumentException("a check has at least one question");
        }
    }

    /** The points that right answers to all questions earn. */
    public int points() {
        return questions.stream().mapToInt(Question::points).sum();
    }

    /** The question with this id, the first one if there are several. */
    public Optional<Question> question(String id) {
        return questions.stream().filter(question -> question.id().equals(id)).findFirst();
    }

    /** The ids of the competencies that its questions exercise. */
    public Set<String> skills() {
        return questions.stream()
                .flatMap(question -> question.skill().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The score of so many points: 100 × points over points possible, rounded half up. */
    public int score(double points) {
        int possible = points() * Grade.UNITS;
        return (200 * Grade.units(points) + possible) / (2 * possible);
    }

    /** The fewest units of points whose score is at least this, 0 to 100: where {@link #score} reaches it. */
    int unitsFor(int score) {
        int possible = points() * Grade.UNITS;
        return -Math.floorDiv(-possible * Math.max(0, 2 * score - 1), 200);
    }
}
