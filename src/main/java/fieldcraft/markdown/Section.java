package fieldcraft.markdown;

import java.util.List;

/**
 * A heading and the blocks under it, as far as the next heading.
 *
 * @param level the number of {@code #}
 * @param title the heading's plain text
 * @param line the line of the heading, counted from 1
 */
public record Section(int level, String title, Attributes attributes, int line, List<Block> blocks) {
    public Section {
        blocks = List.copyOf(blocks);
    }
}
