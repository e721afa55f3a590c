package fieldcraft.markdown;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Keys with their values and lines, from front matter or {@code course.yaml}.
 *
 * <p>Whoever asks for a value gets one: where it is missing or of another shape, an error is noted for the author and an
 * empty value is returned, so that the whole file is looked through in one go. What has errors is never used.
 */
public final class YamlMapping implements YamlValue {
    private final Map<String, YamlValue> values;
    private final int line;
    private final Problems problems;

    YamlMapping(Map<String, YamlValue> values, int line, Problems problems) {
        this.values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        this.line = line;
        this.problems = problems;
    }

    @Override
    public int line() {
        return line;
    }

    /** The keys in the order of the file. */
    public Set<String> keys() {
        return values.keySet();
    }

    public boolean has(String key) {
        return values.containsKey(key);
    }

    /** The line of a value, or of the whole mapping where the key is missing. */
    public int line(String key) {
        return has(key) ? values.get(key).line() : line;
    }

    /** Notes an error for every other key. */
    public void allowOnly(Collection<String> allowed) {
        keys().stream()
                .filter(key -> !allowed.contains(key))
                .forEach(key -> problems.error(line(key), "unknown key '" + key + "'; known are " + list(allowed)));
    }

    /** The text behind a key that has to be there. */
    public String text(String key) {
        return scalar(key).map(Scalar::text).orElse("");
    }

    /** The text behind a key that may be missing. */
    public Optional<String> optionalText(String key) {
        return has(key) ? scalar(key).map(Scalar::text) : Optional.empty();
    }

    /** The whole number behind a key that has to be there, from {@code least} to {@code most}. */
    public int number(String key, int least, int most) {
        Optional<Scalar> scalar = scalar(key);
        Optional<Integer> number = scalar.map(Scalar::text)
                .filter(text -> text.matches("[+-]?\\d{1,9}"))
                .map(Integer::valueOf)
                .filter(value -> value >= least && value <= most);
        if (scalar.isPresent() && number.isEmpty()) {
            problems.error(line(key), "'" + key + "' is a whole number from " + least + " to " + most);
        }
        return number.orElse(least);
    }

    /** Whether the key says {@code true}; missing counts as {@code false}. */
    public boolean isTrue(String key) {
        Optional<String> text = optionalText(key);
        if (text.isPresent() && !Set.of("true", "false").contains(text.get())) {
            problems.error(line(key), "'" + key + "' is true or false");
        }
        return text.equals(Optional.of("true"));
    }

    /** The texts of a list that has to be there and to have an entry. */
    public List<String> texts(String key) {
        List<String> texts = new ArrayList<>();
        for (YamlValue value : sequence(key)) {
            if (value instanceof Scalar scalar && !scalar.text().isBlank()) {
                texts.add(scalar.text());
            } else {
                problems.error(value.line(), "every entry of '" + key + "' is a text");
            }
        }
        return texts;
    }

    /** The mapping behind a key that has to be there. */
    public YamlMapping mapping(String key) {
        if (has(key) && values.get(key) instanceof YamlMapping mapping) {
            return mapping;
        }
        problems.error(line(key), has(key) ? "'" + key + "' needs keys and values under it" : missing(key));
        Problems ofNoInterest = new Problems("");
        return new YamlMapping(Map.of(), line(key), ofNoInterest);
    }

    /** The mappings of a list that has to be there and to have an entry. */
    public List<YamlMapping> mappings(String key) {
        List<YamlMapping> mappings = new ArrayList<>();
        for (YamlValue value : sequence(key)) {
            if (value instanceof YamlMapping mapping) {
                mappings.add(mapping);
            } else {
                problems.error(value.line(), "every entry of '" + key + "' has keys and values");
            }
        }
        return mappings;
    }

    private Optional<Scalar> scalar(String key) {
        if (!has(key)) {
            problems.error(line, missing(key));
        } else if (!(values.get(key) instanceof Scalar)) {
            problems.error(line(key), "'" + key + "' is a single value");
        } else if (((Scalar) values.get(key)).text().isBlank()) {
            problems.error(line(key), "'" + key + "' has no value");
        } else {
            return Optional.of((Scalar) values.get(key));
        }
        return Optional.empty();
    }

    private List<YamlValue> sequence(String key) {
        if (has(key)
                && values.get(key) instanceof Sequence sequence
                && !sequence.values().isEmpty()) {
            return sequence.values();
        }
        problems.error(line(key), has(key) ? "'" + key + "' is a list with at least one entry" : missing(key));
        return List.of();
    }

    private static String missing(String key) {
        return "'" + key + "' is missing";
    }

    private static String list(Collection<String> words) {
        return words.stream().sorted().collect(Collectors.joining(", "));
    }
}
