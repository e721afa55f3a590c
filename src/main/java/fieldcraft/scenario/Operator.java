package fieldcraft.scenario;

/** What stands between two operands; of two operators the one with the greater strength binds tighter. */
enum Operator {
    OR("or", 1),
    AND("and", 2),
    EQUAL("=", 4),
    DIFFERENT("!=", 4),
    LESS("<", 4),
    AT_MOST("<=", 4),
    GREATER(">", 4),
    AT_LEAST(">=", 4),
    PLUS("+", 5),
    MINUS("-", 5),
    TIMES("*", 6);

    /** {@code not} binds tighter than {@code and}, comparisons bind tighter than {@code not}. */
    static final int NOT_STRENGTH = 3;

    private final String symbol;
    private final int strength;

    Operator(String symbol, int strength) {
        this.symbol = symbol;
        this.strength = strength;
    }

    String symbol() {
        return symbol;
    }

    int strength() {
        return strength;
    }

    boolean isComparison() {
        return strength == EQUAL.strength;
    }

    boolean isAdditive() {
        return strength == PLUS.strength;
    }

    /** The formula over two others; its result stays within the limit, and a comparison's is 1 or 0. */
    Formula over(Formula left, Formula right) {
        return switch (this) {
            case OR -> state -> truth(left.holds(state) || right.holds(state));
            case AND -> state -> truth(left.holds(state) && right.holds(state));
            case EQUAL -> state -> truth(left.of(state) == right.of(state));
            case DIFFERENT -> state -> truth(left.of(state) != right.of(state));
            case LESS -> state -> truth(left.of(state) < right.of(state));
            case AT_MOST -> state -> truth(left.of(state) <= right.of(state));
            case GREATER -> state -> truth(left.of(state) > right.of(state));
            case AT_LEAST -> state -> truth(left.of(state) >= right.of(state));
            case PLUS -> state -> limited((long) left.of(state) + right.of(state));
            case MINUS -> state -> limited((long) left.of(state) - right.of(state));
            case TIMES -> state -> limited((long) left.of(state) * right.of(state));
        };
    }

    static int truth(boolean holds) {
        return holds ? 1 : 0;
    }

    private static int limited(long result) {
        return (int) Math.max(-Variable.LIMIT, Math.min(Variable.LIMIT, result));
    }
}
