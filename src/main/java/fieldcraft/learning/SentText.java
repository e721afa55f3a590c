package fieldcraft.learning;

import java.util.List;

/**
 * A practice text as a page sends it.
 *
 * @param revision that of the draft which the page was made from, 0 if there was none
 * @param tab the page's own word, which tells it from other tabs
 * @param settled the tabs whose texts were set aside and are no longer needed
 */
public record SentText(String body, int revision, String tab, List<String> settled) {
    public SentText {
        settled = List.copyOf(settled);
    }
}
