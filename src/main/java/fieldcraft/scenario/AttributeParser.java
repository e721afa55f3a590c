package fieldcraft.scenario;

import fieldcraft.markdown.Attribute;
import fieldcraft.markdown.Attributes;
import fieldcraft.markdown.Problems;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads what the attributes of a story mean: guards, values and effects. */
final class AttributeParser {
    private static final Pattern AMOUNT = Pattern.compile("[+-]?\\d{1,9}");

    private final Set<String> declared;
    private final Problems problems;

    /**
     * A parser for one file.
     *
     * @param declared the names of its state
     */
    AttributeParser(Set<String> declared, Problems problems) {
        this.declared = declared;
        this.problems = problems;
    }

    /** The expression behind a name, empty if there is none or it is bad. */
    Optional<Expression> expression(Attributes attributes, String name) {
        return attributes.value(name).flatMap(this::expression);
    }

    private Optional<Expression> expression(Attribute attribute) {
        try {
            return Optional.of(Expression.parse(attribute.value()));
        } catch (BadExpression bad) {
            String where = attribute.name() + "=\"" + attribute.value() + "\", column " + bad.column();
            problems.error(attribute.line(), where + ": " + bad.getMessage());
            return Optional.empty();
        }
    }

    /**
     * The effects among the attributes of a choice or route.
     *
     * @param others the names that mean something else there
     */
    List<Effect> effects(Attributes attributes, Set<String> others) {
        refuseIdAndClasses(attributes);
        return attributes.named().stream()
                .filter(attribute -> !others.contains(attribute.name()))
                .flatMap(attribute -> effect(attribute, others).stream())
                .toList();
    }

    private Optional<Effect> effect(Attribute attribute, Set<String> others) {
        String name = attribute.name();
        String amount = attribute.value();
        if (!declared.contains(name)) {
            refuse(attribute, others, " and the names of declared state");
        } else if (!AMOUNT.matcher(amount).matches()) {
            problems.error(
                    attribute.line(),
                    "'%s' is no effect: write %s=+1 to add, %s=-1 to subtract, %s=1 to set"
                            .formatted(attribute, name, name, name));
        } else {
            return Optional.of(new Effect(name, kind(amount), Integer.parseInt(amount)));
        }
        return Optional.empty();
    }

    private static Effect.Kind kind(String amount) {
        return Character.isDigit(amount.charAt(0)) ? Effect.Kind.SET : Effect.Kind.ADD;
    }

    /** The guard of a paragraph, which has no other attribute. */
    Optional<Expression> guardAlone(Attributes attributes) {
        refuseIdAndClasses(attributes);
        refuseOthers(attributes, Set.of("if"));
        return expression(attributes, "if");
    }

    /** Notes an error for every named attribute that is not among these. */
    void refuseOthers(Attributes attributes, Set<String> known) {
        attributes.named().stream()
                .filter(attribute -> !known.contains(attribute.name()))
                .forEach(attribute -> refuse(attribute, known, ""));
    }

    private void refuseIdAndClasses(Attributes attributes) {
        if (attributes.id().isPresent() || !attributes.classes().isEmpty()) {
            problems.error(attributes.all().get(0).line(), "an id or a class belongs on a heading");
        }
    }

    private void refuse(Attribute attribute, Set<String> known, String andMore) {
        String names = known.isEmpty() ? "none" : known.stream().sorted().collect(Collectors.joining(", "));
        problems.error(attribute.line(), "unknown attribute '" + attribute + "'; known here: " + names + andMore);
    }
}
