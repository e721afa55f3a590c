package fieldcraft.quiz;

import fieldcraft.markdown.Block;
import fieldcraft.markdown.Language;
import fieldcraft.markdown.Problems;
import fieldcraft.markdown.Section;
import java.util.Optional;

/** Reads one section as a question; its shape (boxes, numbers, a table or an answer) decides of which kind it is. */
public final class QuestionParser {
    private final StemParser stems;
    private final OptionsParser options;
    private final OrderParser orders;
    private final TableParser tables;
    private final NumberParser numbers;
    private final Problems problems;

    private QuestionParser(Setting setting, Language language, Problems problems) {
        this.stems = new StemParser(setting, problems);
        this.options = new OptionsParser(problems);
        this.orders = new OrderParser(problems);
        this.tables = new TableParser(language, problems);
        this.numbers = new NumberParser(problems);
        this.problems = problems;
    }

    /** A parser for the scored questions of a knowledge check. */
    static QuestionParser ofCheck(Language language, Problems problems) {
        return new QuestionParser(Setting.CHECK, language, problems);
    }

    /** A parser for the questions inside a lesson, which have neither competency nor points. */
    public static QuestionParser ofLesson(Language language, Problems problems) {
        return new QuestionParser(Setting.LESSON, language, problems);
    }

    /** The question; empty, with an error noted, if it has no sound shape. Other errors may be noted all the same. */
    public Optional<Question> question(Section section) {
        QuestionBody body = QuestionBody.of(section, problems);
        Stem stem = stems.stem(section, body);
        refuseStrays(section, body);
        if (hasNumber(section)) {
            return numbered(stem, section, body);
        }
        if (body.shape().isEmpty()) {
            problems.error(
                    section.line(),
                    "a question needs options ('- [ ] …'), a numbered list, a table of two columns, or answer=…");
            return Optional.empty();
        }
        Block shape = body.shape().get();
        if (shape instanceof Block.ItemList list && QuestionBody.hasBoxes(list)) {
            return options.question(stem, list);
        }
        requireClosing(section, body);
        if (shape instanceof Block.ItemList list) {
            return orders.question(stem, list);
        }
        Block.Table table = (Block.Table) shape;
        return isGrid(section) ? tables.grid(stem, table) : tables.matching(stem, table);
    }

    private static boolean hasNumber(Section section) {
        return section.attributes().value("answer").isPresent();
    }

    private static boolean isGrid(Section section) {
        return section.attributes().classes().contains("grid");
    }

    private Optional<Question> numbered(Stem stem, Section section, QuestionBody body) {
        if (body.shape().isPresent()) {
            problems.error(section.line(), "a question of two kinds: with answer=… it has no options, items or rows");
            return Optional.empty();
        }
        requireClosing(section, body);
        return numbers.question(stem, section);
    }

    private void refuseStrays(Section section, QuestionBody body) {
        boolean hasTable = body.shape().filter(Block.Table.class::isInstance).isPresent();
        if (isGrid(section) && !hasTable) {
            problems.error(section.line(), "a .grid needs a table: what is said of an account, and its place");
        }
        if (!hasNumber(section) && section.attributes().value("tolerance").isPresent()) {
            problems.error(section.line(), "a tolerance belongs to an answer=…");
        }
    }

    private void requireClosing(Section section, QuestionBody body) {
        if (body.closing().isEmpty()) {
            problems.error(
                    section.line(),
                    "the question needs an explanation: a block quote ('> …') at its end, shown after the answer");
        }
    }
}
