package fieldcraft.course;

import fieldcraft.markdown.Block;
import fieldcraft.markdown.Language;
import fieldcraft.markdown.MarkdownDocument;
import fieldcraft.markdown.MarkdownReader;
import fieldcraft.markdown.Problems;
import fieldcraft.markdown.YamlMapping;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads a lesson file and says what is wrong with it. */
final class LessonReader {
    private static final List<String> KEYS = List.of("title", "minutes", "objectives");
    private static final int MOST_MINUTES = 240;

    private final MarkdownReader reader = new MarkdownReader();

    /** The file; empty if it cannot be read, and of no use if an error was noted. */
    Optional<LessonFile> read(String text, Language language, Problems problems) {
        return reader.read(text, problems).map(document -> lesson(document, language, problems));
    }

    private static LessonFile lesson(MarkdownDocument document, Language language, Problems problems) {
        YamlMapping keys = document.frontMatter();
        keys.allowOnly(KEYS);
        new LessonCheck(document, problems).run();
        Lesson lesson = new Lesson(
                keys.text("title"),
                keys.number("minutes", 1, MOST_MINUTES),
                ReadingTime.minutes(words(document), language),
                keys.texts("objectives"),
                contents(document),
                document.html());
        if (lesson.readingMinutes() > lesson.minutes() && keys.has("minutes")) {
            problems.warning(keys.line("minutes"), "reading alone takes about " + lesson.readingMinutes() + " minutes");
        }
        return new LessonFile(document, lesson);
    }

    private static String words(MarkdownDocument document) {
        Stream<String> sections = document.sections().stream()
                .flatMap(section -> Stream.concat(
                        Stream.of(section.title()), section.blocks().stream().map(Block::plainText)));
        return Stream.concat(document.opening().stream().map(Block::plainText), sections)
                .collect(Collectors.joining("\n"));
    }

    private static List<Lesson.Heading> contents(MarkdownDocument document) {
        return document.sections().stream()
                .filter(section -> section.level() == 2)
                .map(section -> new Lesson.Heading(section.attributes().id().orElse(""), section.title()))
                .toList();
    }

    /** A lesson and the document it was read from. */
    record LessonFile(MarkdownDocument document, Lesson lesson) {}
}
