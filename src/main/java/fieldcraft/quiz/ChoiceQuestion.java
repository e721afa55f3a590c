package fieldcraft.quiz;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * A question with options to tick.
 *
 * <p>If one option is right, ticking it earns all points. If several are, the share is right ticks less wrong ticks, over
 * the number of right options, not below 0.
 */
public record ChoiceQuestion(Stem stem, List<Option> options) implements Question {
    public ChoiceQuestion {
        Objects.requireNonNull(stem);
        options = List.copyOf(options);
        if (options.stream().noneMatch(Option::right)) {
            throw new IllegalArgumentException("one option at least is right");
        }
    }

    /**
     * Something to tick.
     *
     * @param html its words, sanitised, without a paragraph around them
     * @param plainText its words without markup
     * @param explanation why it is right or not, sanitised HTML
     */
    public record Option(String html, String plainText, boolean right, String explanation) {
        public Option {
            Objects.requireNonNull(html);
            Objects.requireNonNull(plainText);
            Objects.requireNonNull(explanation);
        }
    }

    /** Whether several options are right. */
    public boolean isMultiple() {
        return rightOptions() > 1;
    }

    private int rightOptions() {
        return (int) options.stream().filter(Option::right).count();
    }

    @Override
    public QuestionKind kind() {
        return isMultiple() ? QuestionKind.MULTIPLE : QuestionKind.SINGLE;
    }

    @Override
    public List<String> words() {
        return options.stream().map(Option::plainText).toList();
    }

    @Override
    public Answer answer(List<Integer> places) {
        return Answer.ticks(places);
    }

    @Override
    public boolean accepts(Answer answer) {
        return answer instanceof Answer.Ticks ticks
                && !ticks.options().isEmpty()
                && (isMultiple() || ticks.options().size() == 1)
                && ticks.options().stream().allMatch(place -> place >= 0 && place < options.size());
    }

    @Override
    public Grade grade(Answer answer) {
        List<Integer> ticked = Answer.Ticks.of(answer).options();
        List<Boolean> parts = IntStream.range(0, options.size())
                .mapToObj(place -> ticked.contains(place) == options.get(place).right())
                .toList();
        int right = (int) ticked.stream().filter(this::isRight).count();
        int wrong = ticked.size() - right;
        return Grade.of(Math.max(0, right - wrong), rightOptions(), points(), parts);
    }

    private boolean isRight(int place) {
        return place >= 0 && place < options.size() && options.get(place).right();
    }
}
