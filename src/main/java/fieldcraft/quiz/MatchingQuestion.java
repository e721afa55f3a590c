package fieldcraft.quiz;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A question that asks for each thing for what belongs to it. The share is that of the rows with their match; in the grid of
 * the four relationships a neighbouring one counts half.
 *
 * @param matches what can be chosen for each row, plain text, each once: as they first appear in the file, or for the grid
 *     outsider, friend, supplier and partner in the words of the language
 * @param grid whether it is the grid
 */
public record MatchingQuestion(Stem stem, List<Row> rows, List<String> matches, boolean grid) implements Question {
    public MatchingQuestion {
        Objects.requireNonNull(stem);
        rows = List.copyOf(rows);
        matches = List.copyOf(matches);
        int choices = matches.size();
        if (rows.stream().anyMatch(row -> row.match() < 0 || row.match() >= choices)) {
            throw new IllegalArgumentException("a row has no match");
        }
    }

    /**
     * A thing and what belongs to it.
     *
     * @param thing its words, plain text
     * @param match the place of its match
     */
    public record Row(String thing, int match) {
        public Row {
            Objects.requireNonNull(thing);
        }
    }

    @Override
    public QuestionKind kind() {
        return grid ? QuestionKind.GRID : QuestionKind.MATCHING;
    }

    @Override
    public List<String> words() {
        return Stream.concat(rows.stream().map(Row::thing), matches.stream()).toList();
    }

    @Override
    public Answer answer(List<Integer> places) {
        return Answer.matches(places);
    }

    @Override
    public boolean accepts(Answer answer) {
        return answer instanceof Answer.Matches given
                && given.matches().size() == rows.size()
                && given.matches().stream().allMatch(match -> match >= 0 && match < matches.size());
    }

    @Override
    public Grade grade(Answer answer) {
        Answer.Matches given = Answer.Matches.of(answer);
        List<Boolean> parts = IntStream.range(0, rows.size())
                .mapToObj(row -> given.of(row) == rows.get(row).match())
                .toList();
        int halves = IntStream.range(0, rows.size())
                .map(row -> halves(row, given.of(row)))
                .sum();
        return Grade.of(halves, 2 * rows.size(), points(), parts);
    }

    /** What a match is worth in a row: 2 if it is the right one, 1 if it is its neighbour in the grid, else 0. */
    int halves(int row, int match) {
        int right = rows.get(row).match();
        if (match == right) {
            return 2;
        }
        boolean isPlace = match >= 0 && match < matches.size();
        return grid && isPlace && Quadrant.areNeighbours(match, right) ? 1 : 0;
    }
}
