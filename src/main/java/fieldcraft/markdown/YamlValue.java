package fieldcraft.markdown;

import java.util.List;

/** What stands behind a key in front matter or in {@code course.yaml}; scalars stay the text they were written as. */
sealed interface YamlValue permits YamlValue.Scalar, YamlValue.Sequence, YamlMapping {
    /** The line where it begins, counted from 1. */
    int line();

    /** A word, number or sentence. */
    record Scalar(String text, int line) implements YamlValue {}

    /** A list. */
    record Sequence(List<YamlValue> values, int line) implements YamlValue {
        public Sequence {
            values = List.copyOf(values);
        }
    }
}
