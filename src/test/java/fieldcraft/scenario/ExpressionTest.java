package fieldcraft.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExpressionTest {
    private static final StateLayout LAYOUT = new StateLayout(
            List.of(variable("trust", 0, 10, 7), variable("window", -9, 12, -2), variable("knows", 0, 1, 0)));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    1 + 2 * 3 | 7
                    (1 + 2) * 3 | 9
                    10 - 3 - 2 | 5
                    -3 * -2 | 6
                    - -3 | 3
                    2 - -window | 0
                    trust | 7
                    trust + window | 5
                    trust = 7 | 1
                    trust != 7 | 0
                    trust < 7 | 0
                    trust <= 7 | 1
                    trust > 6 | 1
                    trust >= 8 | 0
                    (trust > 6) + (window < 0) | 2
                    trust+1>=8 | 1
                    window=-2 | 1
                    """)
    void arithmeticBindsTighterThanComparison(String text, int expected) throws BadExpression {
        assertThat(value(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    not knows = 1 | 1
                    not trust > 6 | 0
                    not knows and trust > 6 | 1
                    not (knows and trust > 6) | 1
                    1 or 0 and 0 | 1
                    (1 or 0) and 0 | 0
                    not not 5 | 1
                    5 and -1 | 1
                    5 and 0 | 0
                    0 or 7 | 1
                    """)
    void comparisonBindsTighterThanNotAndAndOr(String text, int expected) throws BadExpression {
        assertThat(value(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1000000000 * 1000000000 * 1000000000",
                "1000000000 + 1000000000 + 1000000000",
                "-1000000000 * 1000000000 * -1"
            })
    void aResultBeyondTheLimitStaysAtIt(String text) throws BadExpression {
        assertThat(value(text)).isEqualTo(Variable.LIMIT);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
                    '';1;a number, a name or '(' is expected here, not the end
                    trust >=;9;a number, a name or '(' is expected here, not the end
                    trust 7;7;an operator is expected here, not '7'
                    (trust;7;')' is expected here, not the end
                    trust);6;an operator is expected here, not ')'
                    trust == 7;8;a number, a name or '(' is expected here, not '='
                    trust && knows;7;'&' means nothing here: write 'and'
                    trust || knows;7;'|' means nothing here: write 'or'
                    !knows;1;'!' means nothing here: write 'not'
                    trust / 2;7;'/' means nothing here: there is no division
                    信任 > 3;1;'信' means nothing here
                    0 < trust < 7;11;two comparisons in a row: join them with 'and'
                    trust and or knows;11;a number, a name or '(' is expected here, not 'or'
                    trust = not knows;9;a number, a name or '(' is expected here, not 'not'
                    1000000001;1;a number is at most 1,000,000,000
                    99999999999999999999;1;a number is at most 1,000,000,000
                    true;1;a number, a name or '(' is expected here, not 'true'
                    """, quoteCharacter = '`')
    void whatIsNoExpressionIsRefusedWithItsColumn(String text, int column, String message) {
        String expression = text.equals("''") ? "" : text;
        assertThatThrownBy(() -> Expression.parse(expression)).isInstanceOfSatisfying(BadExpression.class, bad -> {
            assertThat(bad).hasMessage(message);
            assertThat(bad.column()).isEqualTo(column);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"(", "-", "not "})
    void nestingHasABound(String opening) {
        assertThatThrownBy(() -> Expression.parse(opening.repeat(200) + "1"))
                .isInstanceOf(BadExpression.class)
                .hasMessage("nested deeper than 50 levels");
    }

    @Test
    void lengthHasABound() {
        assertThatThrownBy(() -> Expression.parse("1+".repeat(1_000) + "1"))
                .isInstanceOf(BadExpression.class)
                .hasMessage("an expression has at most 1,000 characters");
    }

    @Test
    void theLongestExpressionIsEvaluated() throws BadExpression {
        assertThat(value("1+".repeat(499) + "1")).isEqualTo(500);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    trust>=7   and(knows) | trust >= 7 and knows
                    ((1+2))*3 | (1 + 2) * 3
                    1+(2*3) | 1 + 2 * 3
                    1-(2-3) | 1 - (2 - 3)
                    not(trust>3) | not trust > 3
                    not(trust and knows) | not (trust and knows)
                    (a or b) and c | (a or b) and c
                    (a and b) or c | a and b or c
                    -(a+b) | -(a + b)
                    (a=b)=c | (a = b) = c
                    """)
    void twoSpellingsOfOneExpressionReadTheSame(String text, String canonical) throws BadExpression {
        assertThat(Expression.parse(text)).hasToString(canonical);
        assertThat(Expression.parse(canonical)).isEqualTo(Expression.parse(text));
    }

    @Test
    void itKnowsTheNamesItReads() throws BadExpression {
        assertThat(Expression.parse("not b >= 2 and (a + b) * -c < 3").names()).containsExactly("b", "a", "c");
    }

    private static int value(String text) throws BadExpression {
        return Expression.parse(text).value(new State(LAYOUT, LAYOUT.start()));
    }

    private static Variable variable(String name, int minimum, int maximum, int start) {
        return new Variable(name, minimum, maximum, start, Optional.empty(), false, 1);
    }
}
