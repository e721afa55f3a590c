package fieldcraft.quiz;

import fieldcraft.markdown.Block;
import fieldcraft.markdown.Problems;
import fieldcraft.quiz.ChoiceQuestion.Option;
import java.util.List;
import java.util.Optional;

/** Reads a task list as the options of a choice, each with its explanation in a block quote. */
final class OptionsParser {
    private final Problems problems;

    OptionsParser(Problems problems) {
        this.problems = problems;
    }

    /** The question; empty if there can be none with these options. */
    Optional<Question> question(Stem stem, Block.ItemList list) {
        if (list.ordered()) {
            problems.error(list.line(), "options to tick begin with '- [ ]' or '- [x]', without numbers");
        }
        PartsCheck parts = new PartsCheck("option", problems);
        List<Option> options =
                list.items().stream().map(item -> option(item, parts)).toList();
        long right = options.stream().filter(Option::right).count();
        boolean hasBoth = right > 0 && right < options.size();
        if (!hasBoth) {
            problems.error(
                    list.line(),
                    right == 0
                            ? "no option is right: tick the right one with [x]"
                            : "no option is wrong: leave those that are not right as [ ]");
        }
        boolean areEnough = right > 1
                ? parts.areEnough(list.line(), options.size(), 4, 6)
                : parts.areEnough(list.line(), options.size(), 3, 4);
        return hasBoth && areEnough ? Optional.of(new ChoiceQuestion(stem, options)) : Optional.empty();
    }

    private Option option(Block.Item item, PartsCheck parts) {
        parts.look(item.line(), item.plainText());
        if (item.checked().isEmpty()) {
            problems.error(
                    item.line(), "an option without a box: it begins with '- [ ]', or with '- [x]' if it is right");
        }
        return new Option(item.html(), item.plainText(), item.checked().orElse(false), explanation(item));
    }

    private String explanation(Block.Item item) {
        item.blocks().stream()
                .filter(block -> !(block instanceof Block.Quote))
                .forEach(block -> problems.error(
                        block.line(), "an option is one paragraph, and a block quote ('> …') under it explains it"));
        List<Block> explanation = item.blocks().stream()
                .filter(Block.Quote.class::isInstance)
                .flatMap(quote -> ((Block.Quote) quote).blocks().stream())
                .toList();
        if (explanation.isEmpty()) {
            problems.error(
                    item.line(),
                    "an option needs an explanation: why it is right or not, in a block quote ('> …') under it");
        }
        return Block.html(explanation);
    }
}
