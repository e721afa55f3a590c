package fieldcraft.course;

import fieldcraft.course.LessonReader.LessonFile;
import fieldcraft.markdown.Block;
import fieldcraft.markdown.MarkdownDocument;
import fieldcraft.markdown.Problems;
import fieldcraft.markdown.Section;
import fieldcraft.quiz.QuestionChecker;
import java.util.List;
import java.util.stream.Stream;

/** Compares a translated lesson with its original in what has to be the same. */
final class LessonComparison {
    private final LessonFile original;
    private final LessonFile translation;
    private final Problems problems;

    /**
     * A comparison.
     *
     * @param problems the problems of the translation's file
     */
    LessonComparison(LessonFile original, LessonFile translation, Problems problems) {
        this.original = original;
        this.translation = translation;
        this.problems = problems;
    }

    void run() {
        compareObjectives();
        compareHeadings();
        comparePictures();
        problems.add(
                QuestionChecker.compareTranslations(original.selfChecks(), problems.file(), translation.selfChecks()));
    }

    private void compareObjectives() {
        int expected = original.lesson().objectives().size();
        int found = translation.lesson().objectives().size();
        if (expected != found) {
            problems.error(
                    translation.document().frontMatter().line("objectives"),
                    "the original has " + expected + " objectives, not " + found);
        }
    }

    private void comparePictures() {
        long expected = pictures(original.document()).count();
        long found = pictures(translation.document()).count();
        if (expected != found) {
            problems.error(
                    pictures(translation.document())
                            .reduce((earlier, later) -> later)
                            .map(Block::line)
                            .orElse(1),
                    "the original has " + expected + (expected == 1 ? " picture" : " pictures") + ", not " + found);
        }
    }

    private static Stream<Block> pictures(MarkdownDocument lesson) {
        return Stream.concat(
                        lesson.opening().stream(),
                        lesson.sections().stream().flatMap(section -> section.blocks().stream()))
                .filter(Block.Picture.class::isInstance);
    }

    private void compareHeadings() {
        List<Section> expected = original.document().sections();
        List<Section> found = translation.document().sections();
        for (int place = 0; place < Math.min(expected.size(), found.size()); place++) {
            String heading = heading(expected.get(place));
            if (!heading.equals(heading(found.get(place)))) {
                problems.error(found.get(place).line(), "the original has " + heading + " here");
                return;
            }
        }
        if (expected.size() != found.size()) {
            problems.error(
                    found.isEmpty() ? 1 : found.get(found.size() - 1).line(),
                    "the original has " + expected.size() + " headings, not " + found.size());
        }
    }

    /** What of a heading is the same in each language, such as {@code ## {#method .method}}. */
    private static String heading(Section section) {
        StringBuilder heading = new StringBuilder("#".repeat(section.level())).append(" {");
        heading.append(section.attributes().id().map(id -> "#" + id).orElse("no id"));
        section.attributes().classes().stream()
                .sorted()
                .forEach(name -> heading.append(" .").append(name));
        return heading.append('}').toString();
    }
}
