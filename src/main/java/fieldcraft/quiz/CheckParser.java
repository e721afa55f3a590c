package fieldcraft.quiz;

import fieldcraft.markdown.Attribute;
import fieldcraft.markdown.Block;
import fieldcraft.markdown.Language;
import fieldcraft.markdown.MarkdownDocument;
import fieldcraft.markdown.MarkdownReader;
import fieldcraft.markdown.Problems;
import fieldcraft.markdown.Section;
import fieldcraft.markdown.YamlMapping;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the file of a knowledge check. Whatever it says, the worst that comes of it is a problem with its line.
 *
 * <p>Whether the questions together make a good check is for the {@link QuestionChecker}.
 */
public final class CheckParser {
    private static final int MOST_QUESTIONS = 50;

    private final MarkdownReader reader = new MarkdownReader();

    /**
     * Reads the text of a file.
     *
     * @param file the file as its author knows it, for the problems; its name ends with {@code .zh.md} if it is Chinese
     */
    public ParsedCheck parse(String file, String text) {
        Problems problems = new Problems(file);
        Optional<KnowledgeCheck> check =
                reader.read(text, problems).flatMap(document -> check(document, language(file), problems));
        return new ParsedCheck(check, problems.found());
    }

    private static Language language(String file) {
        return Arrays.stream(Language.values())
                .filter(language -> file.endsWith("." + language.tag() + ".md"))
                .findFirst()
                .orElse(Language.EN);
    }

    private static Optional<KnowledgeCheck> check(MarkdownDocument document, Language language, Problems problems) {
        YamlMapping keys = document.frontMatter();
        keys.allowOnly(List.of("title"));
        String title = keys.text("title");
        for (Block block : document.opening()) {
            block.attributesInside().forEach(attribute -> refuse(attribute, problems));
        }
        List<Question> questions = questions(document, language, problems);
        if (document.sections().isEmpty()) {
            problems.error(1, "a check needs questions: headings like '## Why? {#why skill=\"trust\"}'");
        }
        if (questions.size() > MOST_QUESTIONS) {
            problems.error(1, "over " + MOST_QUESTIONS + " questions: nobody will answer them all");
        }
        return problems.hasErrors()
                ? Optional.empty()
                : Optional.of(new KnowledgeCheck(title, Block.html(document.opening()), questions));
    }

    private static void refuse(Attribute attribute, Problems problems) {
        problems.error(attribute.line(), "'" + attribute + "' means nothing in an introduction");
    }

    private static List<Question> questions(MarkdownDocument document, Language language, Problems problems) {
        QuestionParser parser = QuestionParser.ofCheck(language, problems);
        Set<String> ids = new HashSet<>();
        for (Section section : document.sections()) {
            if (section.level() != 2) {
                problems.error(section.line(), "a question's heading has two '#', and there are no others");
            }
            section.attributes()
                    .id()
                    .filter(id -> !ids.add(id))
                    .ifPresent(id ->
                            problems.error(section.line(), "'#" + id + "' is the id of another question already"));
        }
        return document.sections().stream()
                .flatMap(section -> parser.question(section).stream())
                .toList();
    }
}
