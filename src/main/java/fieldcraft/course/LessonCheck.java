package fieldcraft.course;

import fieldcraft.markdown.Attribute;
import fieldcraft.markdown.Block;
import fieldcraft.markdown.MarkdownDocument;
import fieldcraft.markdown.Problems;
import fieldcraft.markdown.Section;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Checks the text of one lesson: headings with ids of their own, known classes, and something to take along. What the
 * questions in it say is for the {@link SelfChecks}.
 */
final class LessonCheck {
    private static final String TAKE_ALONG = "take-along";

    private final MarkdownDocument document;
    private final Problems problems;
    private final Set<String> ids = new HashSet<>();

    LessonCheck(MarkdownDocument document, Problems problems) {
        this.document = document;
        this.problems = problems;
    }

    void run() {
        int level = 1;
        for (Section section : document.sections()) {
            checkLevel(section, level);
            checkId(section);
            checkClasses(section);
            level = section.level();
        }
        checkTakeAlong();
        refuseAttributes();
    }

    private void checkLevel(Section section, int before) {
        if (section.level() == 1) {
            problems.error(section.line(), "headings begin with '##': the title stands in the front matter");
        } else if (section.level() > before + 1) {
            problems.error(
                    section.line(), "a level of headings is skipped: " + "#".repeat(before + 1) + " comes first");
        }
    }

    private void checkId(Section section) {
        Optional<String> id = section.attributes().id();
        if (id.isEmpty()) {
            problems.error(section.line(), "a heading needs an id: ## Heading {#what-happened}");
        } else if (!Section.isId(id.get())) {
            problems.error(section.line(), "'#" + id.get() + "': " + Section.ID_RULE);
        } else if (!ids.add(id.get())) {
            problems.error(section.line(), "'#" + id.get() + "' is the id of another heading already");
        }
    }

    private void checkClasses(Section section) {
        if (SelfChecks.isOne(section)) {
            return;
        }
        section.attributes().classes().stream()
                .filter(name -> !Section.CLASSES.contains(name))
                .forEach(name -> problems.error(
                        section.line(),
                        "unknown class '." + name + "'; known: "
                                + String.join(
                                        ", ", Section.CLASSES.stream().sorted().toList())));
    }

    private void checkTakeAlong() {
        boolean hasOne = document.sections().stream()
                .anyMatch(section -> section.attributes().classes().contains(TAKE_ALONG));
        if (!hasOne) {
            problems.error(1, "a lesson needs a section to take along: ## Heading {#to-take-along .take-along}");
        }
    }

    private void refuseAttributes() {
        List<Section> told = document.sections().stream()
                .filter(section -> !SelfChecks.isOne(section))
                .toList();
        Stream<Attribute> onHeadings = told.stream().flatMap(section -> section.attributes().named().stream());
        Stream<Block> blocks = Stream.concat(
                document.opening().stream(), told.stream().map(Section::blocks).flatMap(List::stream));
        Stream.concat(onHeadings, blocks.flatMap(Block::attributesInside))
                .forEach(
                        attribute -> problems.error(attribute.line(), "'" + attribute + "' means nothing in a lesson"));
    }
}
