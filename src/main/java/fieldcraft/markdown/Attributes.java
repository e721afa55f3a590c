package fieldcraft.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What an author wrote in braces behind a heading, a paragraph or a list item: {@code {#id .class name=value}}. */
public record Attributes(List<Attribute> all) {
    static final Attributes NONE = new Attributes(List.of());

    public Attributes {
        all = List.copyOf(all);
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    public Optional<String> id() {
        return value(Attribute.ID).map(Attribute::value);
    }

    public List<String> classes() {
        return all.stream()
                .filter(attribute -> attribute.name().equals(Attribute.CLASS))
                .map(Attribute::value)
                .toList();
    }

    /** All that is neither an id nor a class, in the order of the file. */
    public List<Attribute> named() {
        return all.stream().filter(Attribute::isNamed).toList();
    }

    /** The attribute with this name. */
    public Optional<Attribute> value(String name) {
        return all.stream().filter(attribute -> attribute.name().equals(name)).findFirst();
    }

    Attributes and(Attributes more) {
        List<Attribute> together = new ArrayList<>(all);
        together.addAll(more.all);
        return new Attributes(together);
    }
}
