package fieldcraft.scenario;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;

/** Reads an expression by recursive descent, from the loosest operator to the tightest. */
final class ExpressionParser {
    private static final int LONGEST = 1_000;
    private static final int DEEPEST = 50;

    private final String text;
    private ExpressionTokens tokens;
    private int depth;

    ExpressionParser(String text) {
        this.text = text;
    }

    Expression parse() throws BadExpression {
        if (text.length() > LONGEST) {
            throw new BadExpression("an expression has at most 1,000 characters", LONGEST + 1);
        }
        tokens = new ExpressionTokens(text);
        Expression expression = disjunction();
        if (!tokens.isAtEnd()) {
            throw unexpected("an operator");
        }
        return expression;
    }

    private Expression disjunction() throws BadExpression {
        enter();
        Expression left = conjunction();
        while (tokens.take("or")) {
            left = new Expression.Binary(Operator.OR, left, conjunction());
        }
        depth--;
        return left;
    }

    private Expression conjunction() throws BadExpression {
        Expression left = negation();
        while (tokens.take("and")) {
            left = new Expression.Binary(Operator.AND, left, negation());
        }
        return left;
    }

    private Expression negation() throws BadExpression {
        if (!tokens.take("not")) {
            return comparison();
        }
        enter();
        Expression negation = new Expression.Not(negation());
        depth--;
        return negation;
    }

    private Expression comparison() throws BadExpression {
        Expression left = sum();
        Optional<Operator> operator = takeOperator(Operator::isComparison);
        if (operator.isEmpty()) {
            return left;
        }
        Expression comparison = new Expression.Binary(operator.get(), left, sum());
        int column = tokens.column();
        if (takeOperator(Operator::isComparison).isPresent()) {
            throw new BadExpression("two comparisons in a row: join them with 'and'", column);
        }
        return comparison;
    }

    private Expression sum() throws BadExpression {
        Expression left = product();
        Optional<Operator> operator = takeOperator(Operator::isAdditive);
        while (operator.isPresent()) {
            left = new Expression.Binary(operator.get(), left, product());
            operator = takeOperator(Operator::isAdditive);
        }
        return left;
    }

    private Expression product() throws BadExpression {
        Expression left = signed();
        while (tokens.take(Operator.TIMES.symbol())) {
            left = new Expression.Binary(Operator.TIMES, left, signed());
        }
        return left;
    }

    private Expression signed() throws BadExpression {
        if (!tokens.take("-")) {
            return operand();
        }
        enter();
        Expression signed = new Expression.Negative(signed());
        depth--;
        return signed;
    }

    private Expression operand() throws BadExpression {
        if (tokens.isNumber()) {
            return new Expression.Number(number());
        }
        if (Variable.isName(tokens.current())) {
            return new Expression.Name(tokens.take());
        }
        if (!tokens.take("(")) {
            throw unexpected("a number, a name or '('");
        }
        Expression inner = disjunction();
        if (!tokens.take(")")) {
            throw unexpected("')'");
        }
        return inner;
    }

    private int number() throws BadExpression {
        int column = tokens.column();
        String digits = tokens.take();
        if (digits.length() > 10 || Long.parseLong(digits) > Variable.LIMIT) {
            throw new BadExpression("a number is at most 1,000,000,000", column);
        }
        return Integer.parseInt(digits);
    }

    private Optional<Operator> takeOperator(Predicate<Operator> kind) {
        return Arrays.stream(Operator.values())
                .filter(kind)
                .filter(operator -> tokens.take(operator.symbol()))
                .findFirst();
    }

    private void enter() throws BadExpression {
        if (++depth > DEEPEST) {
            throw new BadExpression("nested deeper than 50 levels", tokens.column());
        }
    }

    private BadExpression unexpected(String wanted) {
        String found = tokens.isAtEnd() ? "the end" : "'" + tokens.current() + "'";
        return new BadExpression(wanted + " is expected here, not " + found, tokens.column());
    }
}
