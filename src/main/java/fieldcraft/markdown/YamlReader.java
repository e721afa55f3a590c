package fieldcraft.markdown;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Reads YAML: one mapping of plain values, lists and mappings, without aliases of those and with every key once. */
public final class YamlReader {
    private static final LoadSettings SETTINGS = LoadSettings.builder()
            .setMaxAliasesForCollections(0)
            .setCodePointLimit(SourceText.MOST_BYTES)
            .build();

    private final Problems problems;
    private final int firstLine;

    /**
     * A reader that notes what is wrong.
     *
     * @param firstLine the line of the file, counted from 1, in which the YAML begins
     */
    public YamlReader(Problems problems, int firstLine) {
        this.problems = problems;
        this.firstLine = firstLine;
    }

    /** The mapping that the text is; empty, with an error noted, if it is something else. */
    public Optional<YamlMapping> read(String yaml) {
        try {
            return new Compose(SETTINGS).composeString(yaml).flatMap(this::root).or(this::notAMapping);
        } catch (MarkedYamlEngineException malformed) {
            int line = malformed.getProblemMark().map(Mark::getLine).orElse(0);
            problems.error(firstLine + line, "this is no valid YAML: " + malformed.getProblem() + advice(malformed));
        } catch (YamlEngineException malformed) {
            problems.error(firstLine, "this is no valid YAML: " + malformed.getMessage());
        } catch (StackOverflowError tooDeep) {
            problems.error(firstLine, "this is no valid YAML: nested too deeply");
        }
        return Optional.empty();
    }

    /** A title with a colon is what authors stumble over most. */
    private static String advice(MarkedYamlEngineException malformed) {
        return malformed.getProblem().startsWith("mapping values are not allowed")
                ? "; a text with a colon in it stands in quotes, as in title: \"Check: the door\""
                : "";
    }

    private Optional<YamlMapping> root(Node root) {
        return root instanceof MappingNode mapping ? Optional.of(mapping(mapping)) : Optional.empty();
    }

    private Optional<YamlMapping> notAMapping() {
        problems.error(firstLine, "this is no valid YAML: lines of 'key: value' are expected here");
        return Optional.empty();
    }

    private YamlMapping mapping(MappingNode mapping) {
        Map<String, YamlValue> values = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
            if (key.isBlank()) {
                problems.error(line(tuple.getKeyNode()), "a key is a single word");
            } else if (values.put(key, value(tuple.getValueNode())) != null) {
                problems.error(line(tuple.getKeyNode()), "the key '" + key + "' stands twice");
            }
        }
        return new YamlMapping(values, line(mapping), problems);
    }

    private YamlValue value(Node value) {
        if (value instanceof MappingNode mapping) {
            return mapping(mapping);
        }
        if (value instanceof SequenceNode sequence) {
            List<YamlValue> values = new ArrayList<>();
            sequence.getValue().forEach(entry -> values.add(value(entry)));
            return new YamlValue.Sequence(values, line(sequence));
        }
        return new YamlValue.Scalar(((ScalarNode) value).getValue().strip(), line(value));
    }

    private int line(Node value) {
        return firstLine + value.getStartMark().map(Mark::getLine).orElse(0);
    }
}
