package fieldcraft.course;

import fieldcraft.course.LessonReader.LessonFile;
import fieldcraft.course.Pictures.PictureFolder;
import fieldcraft.markdown.Block;
import fieldcraft.markdown.Language;
import fieldcraft.markdown.MarkdownDocument;
import fieldcraft.markdown.MarkdownReader;
import fieldcraft.markdown.Problems;
import fieldcraft.markdown.YamlMapping;
import fieldcraft.quiz.Question;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads a lesson file and says what is wrong with it. */
final class LessonReader implements PartParser<LessonFile> {
    private static final List<String> KEYS = List.of("title", "minutes", "objectives");
    private static final int MOST_MINUTES = 240;
    private static final int FEWEST_READING = 5;
    private static final int MOST_READING = 9;

    private final MarkdownReader reader = MarkdownReader.ofIllustrated();
    private final Optional<PictureFolder> pictures;

    /** A reader of lessons with these pictures beside them. */
    LessonReader(PictureFolder pictures) {
        this.pictures = Optional.of(pictures);
    }

    /** A reader of lessons away from their folder: their pictures are taken as given. */
    LessonReader() {
        this.pictures = Optional.empty();
    }

    @Override
    public Optional<LessonFile> read(String text, Language language, Problems problems) {
        return reader.read(text, problems).map(document -> lesson(document, language, problems));
    }

    private LessonFile lesson(MarkdownDocument document, Language language, Problems problems) {
        YamlMapping keys = document.frontMatter();
        keys.allowOnly(KEYS);
        new LessonCheck(document, problems).run();
        SelfChecks selfChecks = SelfChecks.in(document, language, problems);
        Lesson lesson = new Lesson(
                keys.text("title"),
                keys.number("minutes", 1, MOST_MINUTES),
                ReadingTime.minutes(words(document), language),
                keys.texts("objectives"),
                contents(document),
                pictures(language, problems, selfChecks.document()).html());
        warnOfLength(lesson, keys, problems);
        return new LessonFile(document, lesson, selfChecks.questions());
    }

    private MarkdownDocument pictures(Language language, Problems problems, MarkdownDocument lesson) {
        return pictures.map(folder -> new Pictures(folder, language, problems).drawnInto(lesson))
                .orElse(lesson);
    }

    private static void warnOfLength(Lesson lesson, YamlMapping keys, Problems problems) {
        int reading = lesson.readingMinutes();
        if (reading < FEWEST_READING || reading > MOST_READING) {
            problems.warning(
                    1,
                    "reading takes about " + reading + (reading == 1 ? " minute" : " minutes") + ": a lesson has "
                            + FEWEST_READING + " to " + MOST_READING);
        }
        if (reading > lesson.minutes() && !problems.hasErrors()) {
            problems.warning(keys.line("minutes"), "reading alone takes about " + reading + " minutes");
        }
    }

    @Override
    public void compare(LessonFile original, LessonFile translation, Problems problems) {
        new LessonComparison(original, translation, problems).run();
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

    /** A lesson, the document it was read from and the questions inside it. */
    record LessonFile(MarkdownDocument document, Lesson lesson, List<Question> selfChecks) {}
}
