package fieldcraft.course;

import fieldcraft.markdown.Block;
import fieldcraft.markdown.Drawing;
import fieldcraft.markdown.Language;
import fieldcraft.markdown.MarkdownDocument;
import fieldcraft.markdown.Problems;
import fieldcraft.markdown.Section;
import java.util.List;
import java.util.Optional;

/** Puts into a lesson the drawings that lie beside it. */
final class Pictures {
    private final PictureFolder folder;
    private final Language language;
    private final Problems problems;

    /**
     * The pictures of one lesson.
     *
     * @param problems the problems of the lesson
     */
    Pictures(PictureFolder folder, Language language, Problems problems) {
        this.folder = folder;
        this.language = language;
        this.problems = problems;
    }

    /** Where the drawings of a module lie. */
    interface PictureFolder {
        boolean has(String file);

        /** The text of a drawing; empty, with an error noted, if it cannot be read. */
        Optional<String> svg(String file);

        /** The problems of a drawing, to be added to. */
        Problems problems(String file);
    }

    /** The lesson with its drawings; one that cannot be shown is noted and leaves its words. */
    MarkdownDocument drawnInto(MarkdownDocument lesson) {
        return new MarkdownDocument(
                lesson.frontMatter(),
                drawn(lesson.opening()),
                lesson.sections().stream().map(this::drawn).toList());
    }

    private Section drawn(Section section) {
        return new Section(
                section.level(), section.title(), section.attributes(), section.line(), drawn(section.blocks()));
    }

    private List<Block> drawn(List<Block> blocks) {
        return blocks.stream()
                .map(block -> block instanceof Block.Picture picture ? drawn(picture) : block)
                .toList();
    }

    private Block drawn(Block.Picture picture) {
        String ending = "." + language.tag() + ".svg";
        String file = picture.file();
        String name = file.endsWith(ending) ? file.substring(0, file.length() - ending.length()) : "";
        if (!Section.isId(name)) {
            problems.error(
                    picture.line(),
                    "'" + file + "': a picture lies beside the lesson and is called like this: two-axes" + ending);
            return picture;
        }
        if (picture.plainText().isBlank()) {
            problems.error(picture.line(), "a picture needs words: ![What it shows](" + file + ")");
        }
        if (!folder.has(file)) {
            problems.error(picture.line(), "there is no file '" + file + "' beside the lesson");
            return picture;
        }
        return folder.svg(file)
                .flatMap(svg -> Drawing.read(svg, name, folder.problems(file)))
                .map(picture::drawn)
                .orElse(picture);
    }
}
