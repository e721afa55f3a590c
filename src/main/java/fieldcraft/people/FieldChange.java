package fieldcraft.people;

import java.util.Arrays;
import java.util.List;

/** What an import does to one field of somebody. */
record FieldChange(ImportColumn column, String before, String after) {
    /** Whether the field holds words of ours, which each reader reads in their own language. */
    public boolean isWorded() {
        return column == ImportColumn.ROLE || column == ImportColumn.LANGUAGE || column == ImportColumn.ACTIVE;
    }

    /** The message keys of what stood there. */
    public List<String> keysBefore() {
        return keys(before);
    }

    /** The message keys of what will stand there. */
    public List<String> keysAfter() {
        return keys(after);
    }

    private List<String> keys(String words) {
        return Arrays.stream(words.split(" "))
                .filter(word -> !word.isEmpty())
                .map(word -> "people.import.word." + column.key() + "." + word)
                .toList();
    }
}
