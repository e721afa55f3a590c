package fieldcraft.course;

import fieldcraft.markdown.Block;
import fieldcraft.markdown.Language;
import fieldcraft.markdown.MarkdownDocument;
import fieldcraft.markdown.Problems;
import fieldcraft.markdown.Section;
import fieldcraft.quiz.Question;
import fieldcraft.quiz.QuestionParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The questions inside a lesson.
 *
 * @param questions those that could be read
 * @param document the lesson, with the questions as they are shown
 */
record SelfChecks(List<Question> questions, MarkdownDocument document) {
    /** The class of the sections that are questions. */
    static final String CLASS = "self-check";

    private static final int LEVEL = 3;

    /** Finds the questions of a lesson; what is wrong with them is noted. */
    static SelfChecks in(MarkdownDocument lesson, Language language, Problems problems) {
        QuestionParser parser = QuestionParser.ofLesson(language, problems);
        List<Question> questions = new ArrayList<>();
        List<Section> sections = new ArrayList<>();
        for (Section section : lesson.sections()) {
            Optional<Question> question = isOne(section) ? parser.question(section) : Optional.empty();
            question.ifPresent(questions::add);
            sections.add(question.map(found -> shown(section, found, language)).orElse(section));
            if (isOne(section) && section.level() != LEVEL) {
                problems.error(section.line(), "a ." + CLASS + " stands inside a section: its heading has three '#'");
            }
        }
        return new SelfChecks(
                List.copyOf(questions), new MarkdownDocument(lesson.frontMatter(), lesson.opening(), sections));
    }

    static boolean isOne(Section section) {
        return section.attributes().classes().contains(CLASS);
    }

    private static Section shown(Section section, Question question, Language language) {
        String words = Block.plainText(section.blocks());
        Block shown = new Block.Other(section.line(), SelfCheckHtml.of(question, language), words);
        return new Section(section.level(), section.title(), section.attributes(), section.line(), List.of(shown));
    }
}
