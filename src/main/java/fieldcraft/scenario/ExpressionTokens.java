package fieldcraft.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words, numbers and signs of an expression, taken one after the other. */
final class ExpressionTokens {
    private static final Pattern TOKEN = Pattern.compile("\\s*+(?:([A-Za-z]\\w*+|\\d++|[!<>]=|[-+*=<>()])|(\\S)|$)");

    private final List<String> tokens = new ArrayList<>();
    private final List<Integer> columns = new ArrayList<>();
    private int next;

    ExpressionTokens(String text) throws BadExpression {
        Matcher matcher = TOKEN.matcher(text);
        while (matcher.find()) {
            if (matcher.group(2) != null) {
                throw new BadExpression(unknownSign(text, matcher.start(2)), matcher.start(2) + 1);
            }
            boolean isEnd = matcher.group(1) == null;
            tokens.add(isEnd ? "" : matcher.group(1));
            columns.add(isEnd ? text.length() + 1 : matcher.start(1) + 1);
        }
    }

    private static String unknownSign(String text, int start) {
        String sign = Character.toString(text.codePointAt(start));
        return "'" + sign + "' means nothing here"
                + switch (sign) {
                    case "&" -> ": write 'and'";
                    case "|" -> ": write 'or'";
                    case "!" -> ": write 'not'";
                    case "/" -> ": there is no division";
                    default -> "";
                };
    }

    boolean isAtEnd() {
        return current().isEmpty();
    }

    boolean isNumber() {
        return !isAtEnd() && Character.isDigit(current().charAt(0));
    }

    /** The token that comes next, empty at the end. */
    String current() {
        return tokens.get(next);
    }

    /** Where the next token stands in the text, counted from 1. */
    int column() {
        return columns.get(next);
    }

    String take() {
        return tokens.get(next++);
    }

    /** Takes the next token if it is this one. */
    boolean take(String token) {
        boolean isNext = current().equals(token);
        if (isNext) {
            next++;
        }
        return isNext;
    }
}
