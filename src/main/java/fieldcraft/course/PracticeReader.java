package fieldcraft.course;

import fieldcraft.course.Practice.Criterion;
import fieldcraft.course.PracticeReader.PracticeFile;
import fieldcraft.markdown.Block;
import fieldcraft.markdown.Language;
import fieldcraft.markdown.MarkdownDocument;
import fieldcraft.markdown.MarkdownReader;
import fieldcraft.markdown.Problems;
import fieldcraft.markdown.Section;
import fieldcraft.markdown.YamlMapping;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the file of a practice, a prompt and its rubric, and says what is wrong with it. */
final class PracticeReader implements PartParser<PracticeFile> {
    private static final List<String> CRITERIA = List.of("evidence", "cause", "alternative", "transfer", "integrity");
    private static final int FEWEST_CRITERIA = 3;
    private static final int MOST_MINUTES = 240;

    private final MarkdownReader reader = new MarkdownReader();

    @Override
    public Optional<PracticeFile> read(String text, Language language, Problems problems) {
        return reader.read(text, problems).map(document -> file(text, document, problems));
    }

    private static PracticeFile file(String text, MarkdownDocument document, Problems problems) {
        YamlMapping keys = document.frontMatter();
        keys.allowOnly(List.of("title", "minutes"));
        if (document.opening().isEmpty()) {
            problems.error(1, "a practice needs a prompt before its first heading: what is to be written");
        }
        refuseAttributes(document, problems);
        checkCriteria(document.sections(), problems);
        Practice practice = new Practice(
                keys.text("title"),
                keys.number("minutes", 1, MOST_MINUTES),
                Block.html(document.opening()),
                document.sections().stream()
                        .map(section -> criterion(section, problems))
                        .toList());
        return new PracticeFile(text, document, practice);
    }

    private static void refuseAttributes(MarkdownDocument document, Problems problems) {
        Stream<Block> blocks = Stream.concat(
                document.opening().stream(),
                document.sections().stream().map(Section::blocks).flatMap(List::stream));
        Stream.concat(
                        document.sections().stream().flatMap(section -> section.attributes().named().stream()),
                        blocks.flatMap(Block::attributesInside))
                .forEach(attribute ->
                        problems.error(attribute.line(), "'" + attribute + "' means nothing in a practice"));
    }

    private static void checkCriteria(List<Section> sections, Problems problems) {
        int last = -1;
        for (Section section : sections) {
            String id = section.attributes().id().orElse("");
            int place = CRITERIA.indexOf(id);
            if (place < 0) {
                problems.error(
                        section.line(),
                        (id.isEmpty() ? "a criterion needs an id" : "there is no criterion '" + id + "'") + "; known: "
                                + String.join(", ", CRITERIA));
            } else if (place <= last) {
                problems.error(
                        section.line(),
                        "'" + id + "' stands twice or too late: the order is " + String.join(", ", CRITERIA));
            }
            last = Math.max(last, place);
        }
        if (sections.size() < FEWEST_CRITERIA || sections.size() > CRITERIA.size()) {
            problems.error(
                    1,
                    sections.size() + " criteria: a practice has three to five, headings like '## Evidence"
                            + " {#evidence}'");
        }
    }

    private static Criterion criterion(Section section, Problems problems) {
        if (section.level() != 2) {
            problems.error(section.line(), "a criterion's heading has two '#', and there are no others");
        }
        section.attributes()
                .classes()
                .forEach(name -> problems.error(section.line(), "'." + name + "' means nothing in a practice"));
        List<Block> text = section.blocks().stream()
                .filter(block -> !(block instanceof Block.ItemList))
                .toList();
        if (text.isEmpty()) {
            problems.error(section.line(), "a criterion needs a sentence on what it looks at");
        }
        return new Criterion(
                section.attributes().id().orElse(""), section.title(), Block.html(text), levels(section, problems));
    }

    private static List<String> levels(Section section, Problems problems) {
        List<Block.ItemList> lists = section.blocks().stream()
                .filter(Block.ItemList.class::isInstance)
                .map(Block.ItemList.class::cast)
                .toList();
        List<Block.Item> items =
                lists.stream().flatMap(list -> list.items().stream()).toList();
        boolean isOne = lists.size() == 1 && lists.get(0).ordered() && items.size() == Practice.LEVELS;
        if (!isOne) {
            problems.error(section.line(), "a criterion needs one numbered list of four levels, the lowest first");
        }
        for (Block.Item item : items) {
            if (item.plainText().isBlank() || !item.blocks().isEmpty()) {
                problems.error(item.line(), "a level is one paragraph: what can be seen in the text");
            }
        }
        return items.stream().map(Block.Item::plainText).toList();
    }

    @Override
    public void compare(PracticeFile original, PracticeFile translation, Problems problems) {
        List<String> expected = ids(original);
        List<String> found = ids(translation);
        if (!expected.equals(found)) {
            problems.error(1, "the criteria: " + expected + " in the original, " + found + " here");
        }
        int minutes = original.practice().minutes();
        if (minutes != translation.practice().minutes()) {
            problems.error(
                    translation.document().frontMatter().line("minutes"),
                    "the minutes: " + minutes + " in the original, "
                            + translation.practice().minutes() + " here");
        }
    }

    private static List<String> ids(PracticeFile file) {
        return file.practice().criteria().stream().map(Criterion::id).toList();
    }

    static ModulePractice modulePractice(Map<Language, PracticeFile> files) {
        Map<Language, String> texts = new EnumMap<>(Language.class);
        Map<Language, Practice> practices = new EnumMap<>(Language.class);
        files.forEach((language, file) -> {
            texts.put(language, file.text());
            practices.put(language, file.practice());
        });
        return ModulePractice.of(texts, practices);
    }

    /** A practice, the text it was read from and the document that this text is. */
    record PracticeFile(String text, MarkdownDocument document, Practice practice) {}
}
