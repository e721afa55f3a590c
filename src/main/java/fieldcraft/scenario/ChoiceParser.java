package fieldcraft.scenario;

import fieldcraft.markdown.Attribute;
import fieldcraft.markdown.Block;
import fieldcraft.markdown.Problems;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads a choice: a link with its attributes, what follows from it, and the coach's word in a block quote. */
final class ChoiceParser {
    private static final Set<String> NAMES = Set.of("if", "points", "real");
    private static final Pattern POINTS = Pattern.compile("[0-3](\\s+[0-3])*");

    private final AttributeParser attributes;
    private final TextParser texts;
    private final LinkParser links;
    private final Problems problems;

    ChoiceParser(AttributeParser attributes, TextParser texts, Problems problems) {
        this.attributes = attributes;
        this.texts = texts;
        this.links = new LinkParser(problems);
        this.problems = problems;
    }

    /**
     * The choice.
     *
     * @param skills how many competencies its scene exercises
     */
    Choice choice(Block.Item item, int skills) {
        String target = links.target(item);
        if (item.plainText().isEmpty()) {
            problems.error(item.line(), "a choice needs words to click on");
        }
        return new Choice(
                item.plainText(),
                target,
                attributes.expression(item.attributes(), "if"),
                points(item, skills),
                attributes.effects(item.attributes(), NAMES),
                isReal(item),
                consequence(item),
                feedback(item),
                item.line());
    }

    private List<Integer> points(Block.Item item, int skills) {
        Optional<Attribute> points = item.attributes().value("points");
        if (points.isEmpty()) {
            problems.error(item.line(), "a choice needs points=\"…\": 0 to 3 for each skill of its scene");
            return List.of();
        }
        String text = points.get().value().strip();
        if (!POINTS.matcher(text).matches()) {
            problems.error(
                    points.get().line(), "points=\"" + text + "\": points are 0, 1, 2 or 3, with blanks between");
            return List.of();
        }
        List<Integer> numbers =
                Arrays.stream(text.split("\\s+")).map(Integer::valueOf).toList();
        if (numbers.size() != skills && skills > 0) {
            problems.error(
                    points.get().line(),
                    "points=\"%s\": the scene has %d skills, and each gets one number".formatted(text, skills));
        }
        return numbers;
    }

    private boolean isReal(Block.Item item) {
        Optional<Attribute> real = item.attributes().value("real");
        real.filter(attribute -> !attribute.value().equals("true"))
                .ifPresent(attribute -> problems.error(attribute.line(), "'real' is real=true or left out"));
        return real.isPresent();
    }

    private String consequence(Block.Item item) {
        item.blocks().stream()
                .filter(Block.ItemList.class::isInstance)
                .forEach(list -> problems.error(
                        list.line(), "a list inside a choice: should this choice begin at the start of the line?"));
        return texts.html(item.blocks().stream()
                .filter(block -> !(block instanceof Block.Quote || block instanceof Block.ItemList))
                .toList());
    }

    private String feedback(Block.Item item) {
        List<Block> feedback = item.blocks().stream()
                .flatMap(block -> block instanceof Block.Quote quote ? quote.blocks().stream() : Stream.empty())
                .toList();
        if (feedback.isEmpty()) {
            problems.error(item.line(), "a choice needs feedback: the coach's word, in a block quote ('> …') under it");
        }
        return texts.html(feedback);
    }
}
