package fieldcraft.quiz;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What somebody answered; its text is a letter, a colon and the places or the number, and is read again as the same. */
public sealed interface Answer {
    /** The answer that ticks these options, in whatever order they come. */
    static Answer ticks(Collection<Integer> options) {
        return new Ticks(options.stream().distinct().sorted().toList());
    }

    /** The answer that puts the items in this order. */
    static Answer order(List<Integer> items) {
        return new Order(items);
    }

    /** The answer that gives each row this match; -1 where there is none yet. */
    static Answer matches(List<Integer> matches) {
        return new Matches(matches);
    }

    /** The answer that a person typed, with a point or a comma, in English or Chinese signs; empty if it is no number. */
    static Optional<Answer> number(String typed) {
        return TypedNumber.read(typed).map(Number::new);
    }

    /**
     * The answer with this text, as {@link #toString} gives it.
     *
     * @throws IllegalArgumentException if no answer has it
     */
    static Answer parse(String text) {
        String[] parts = text.split(":", 2);
        if (parts.length == 2) {
            return switch (parts[0]) {
                case "t" -> ticks(places(parts[1]));
                case "o" -> order(places(parts[1]));
                case "m" -> matches(places(parts[1]));
                case "n" -> new Number(new BigDecimal(parts[1]));
                default -> throw new IllegalArgumentException("no answer begins like '" + text + "'");
            };
        }
        throw new IllegalArgumentException("'" + text + "' is no answer");
    }

    private static List<Integer> places(String text) {
        return text.isEmpty()
                ? List.of()
                : Arrays.stream(text.split(",")).map(Integer::valueOf).toList();
    }

    private static String text(String letter, List<Integer> places) {
        return places.stream().map(String::valueOf).collect(Collectors.joining(",", letter + ":", ""));
    }

    /** This answer as one of a kind. */
    private static <A extends Answer> A as(Class<A> kind, Answer answer) {
        return Optional.of(answer)
                .filter(kind::isInstance)
                .map(kind::cast)
                .orElseThrow(() -> new IllegalArgumentException("'" + answer + "' answers another kind of question"));
    }

    /** The ticked options. */
    record Ticks(List<Integer> options) implements Answer {
        public Ticks {
            options = List.copyOf(options);
        }

        static Ticks of(Answer answer) {
            return as(Ticks.class, answer);
        }

        @Override
        public String toString() {
            return text("t", options);
        }
    }

    /** The items in the order given to them. */
    record Order(List<Integer> items) implements Answer {
        public Order {
            items = List.copyOf(items);
        }

        static Order of(Answer answer) {
            return as(Order.class, answer);
        }

        @Override
        public String toString() {
            return text("o", items);
        }
    }

    /** The place of the match of each row, -1 where it is missing. */
    record Matches(List<Integer> matches) implements Answer {
        public Matches {
            matches = List.copyOf(matches);
        }

        static Matches of(Answer answer) {
            return as(Matches.class, answer);
        }

        /** The match of a row, -1 if it is missing. */
        int of(int row) {
            return row < matches.size() ? matches.get(row) : -1;
        }

        @Override
        public String toString() {
            return text("m", matches);
        }
    }

    /** A number, however many zeros it was written with. */
    record Number(BigDecimal value) implements Answer {
        public Number {
            value = value.stripTrailingZeros();
        }

        static Number of(Answer answer) {
            return as(Number.class, answer);
        }

        @Override
        public String toString() {
            return "n:" + value.toPlainString();
        }
    }
}
