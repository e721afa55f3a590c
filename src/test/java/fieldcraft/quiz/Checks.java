package fieldcraft.quiz;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Checks and questions for tests. */
final class Checks {
    private static final String FRONT = "---\ntitle: A check\n---\n\n";

    private Checks() {}

    /** A file beside the tests. */
    static String text(String name) throws IOException {
        try (InputStream in = Checks.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** The check that a text without errors is. */
    static KnowledgeCheck parsed(String text) {
        ParsedCheck parsed = new CheckParser().parse("check.md", text);
        return parsed.check()
                .orElseThrow(
                        () -> new IllegalArgumentException(parsed.problems().toString()));
    }

    /** The only question of a text that begins with its heading. */
    static Question question(String text) {
        return parsed(FRONT + text).questions().get(0);
    }

    static KnowledgeCheck of(Question... questions) {
        return new KnowledgeCheck("A check", "", List.of(questions));
    }

    /** A choice whose options have these marks, such as {@code x--}: an x is right. */
    static ChoiceQuestion choice(String marks, int points) {
        List<ChoiceQuestion.Option> options = new ArrayList<>();
        for (int place = 0; place < marks.length(); place++) {
            options.add(new ChoiceQuestion.Option("o" + place, "o" + place, marks.charAt(place) == 'x', "why"));
        }
        return new ChoiceQuestion(stem(points), options);
    }

    /** An order of so many items. */
    static OrderingQuestion ordering(int items, int points) {
        return new OrderingQuestion(
                stem(points),
                IntStream.range(0, items).mapToObj(item -> "i" + item).toList());
    }

    /** Rows with these matches, of so many. */
    static MatchingQuestion matching(int matches, int points, int... rows) {
        return new MatchingQuestion(stem(points), rows(rows), words(matches), false);
    }

    /** Accounts at these places of the grid. */
    static MatchingQuestion grid(int points, int... rows) {
        return new MatchingQuestion(stem(points), rows(rows), words(4), true);
    }

    private static List<MatchingQuestion.Row> rows(int... matches) {
        return IntStream.range(0, matches.length)
                .mapToObj(row -> new MatchingQuestion.Row("t" + row, matches[row]))
                .toList();
    }

    private static List<String> words(int number) {
        return IntStream.range(0, number).mapToObj(word -> "m" + word).toList();
    }

    static Stem stem(int points) {
        return new Stem("id", "Why?", "", "", Optional.of("trust"), points, "", 1);
    }
}
