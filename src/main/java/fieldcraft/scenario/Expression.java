package fieldcraft.scenario;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * A sum, a comparison or a condition over the state, as authors write it in guards and values.
 *
 * <p>Its result is an integer within {@link Variable#LIMIT}: what would be beyond stays at the limit. A condition holds
 * when the result is not 0. {@code toString} is canonical, so that two spellings of one expression compare equal.
 */
public sealed interface Expression {
    /**
     * Reads an expression.
     *
     * @throws BadExpression if it is none, is longer than 1,000 characters or nested deeper than 50 levels
     */
    static Expression parse(String text) throws BadExpression {
        return new ExpressionParser(text).parse();
    }

    /** The names it reads, in the order of their first appearance. */
    default Set<String> names() {
        Set<String> names = new LinkedHashSet<>();
        collectNames(names);
        return names;
    }

    /** Its result in a state; all its names must be declared there. */
    default int value(State state) {
        return bind(state.layout()).of(state.packed());
    }

    /** Whether its result in a state is anything but 0. */
    default boolean holds(State state) {
        return value(state) != 0;
    }

    void collectNames(Set<String> names);

    /** The same expression over packed states. */
    Formula bind(StateLayout layout);

    /** How tightly its outermost operator binds. */
    int strength();

    private String inside(int outerStrength) {
        return strength() < outerStrength ? "(" + this + ")" : toString();
    }

    /** A literal. */
    record Number(int value) implements Expression {
        @Override
        public void collectNames(Set<String> names) {}

        @Override
        public Formula bind(StateLayout layout) {
            return state -> value;
        }

        @Override
        public int strength() {
            return Integer.MAX_VALUE;
        }

        @Override
        public String toString() {
            return Integer.toString(value);
        }
    }

    /** The value of a variable. */
    record Name(String name) implements Expression {
        @Override
        public void collectNames(Set<String> names) {
            names.add(name);
        }

        @Override
        public Formula bind(StateLayout layout) {
            return layout.field(name)::value;
        }

        @Override
        public int strength() {
            return Integer.MAX_VALUE;
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /** An operand with its sign turned. */
    record Negative(Expression operand) implements Expression {
        @Override
        public void collectNames(Set<String> names) {
            operand.collectNames(names);
        }

        @Override
        public Formula bind(StateLayout layout) {
            Formula formula = operand.bind(layout);
            return state -> -formula.of(state);
        }

        @Override
        public int strength() {
            return Operator.TIMES.strength() + 1;
        }

        @Override
        public String toString() {
            return "-" + operand.inside(strength());
        }
    }

    /** 1 where the operand is 0, and 0 elsewhere. */
    record Not(Expression operand) implements Expression {
        @Override
        public void collectNames(Set<String> names) {
            operand.collectNames(names);
        }

        @Override
        public Formula bind(StateLayout layout) {
            Formula formula = operand.bind(layout);
            return state -> Operator.truth(formula.of(state) == 0);
        }

        @Override
        public int strength() {
            return Operator.NOT_STRENGTH;
        }

        @Override
        public String toString() {
            return "not " + operand.inside(strength());
        }
    }

    /** Two operands and what stands between them; operators of one strength are taken from the left. */
    record Binary(Operator operator, Expression left, Expression right) implements Expression {
        @Override
        public void collectNames(Set<String> names) {
            left.collectNames(names);
            right.collectNames(names);
        }

        @Override
        public Formula bind(StateLayout layout) {
            return operator.over(left.bind(layout), right.bind(layout));
        }

        @Override
        public int strength() {
            return operator.strength();
        }

        @Override
        public String toString() {
            int leftStrength = operator.isComparison() ? strength() + 1 : strength();
            return left.inside(leftStrength) + " " + operator.symbol() + " " + right.inside(strength() + 1);
        }
    }
}
