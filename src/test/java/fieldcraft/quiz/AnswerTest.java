package fieldcraft.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerTest {
    @Test
    void isReadAgainFromItsText() {
        List<Answer> answers = List.of(
                Answer.ticks(List.of()),
                Answer.ticks(List.of(2, 0, 2)),
                Answer.order(List.of(2, 0, 1)),
                Answer.matches(List.of(0, -1, 3)),
                Answer.number("-0.60").orElseThrow());

        assertThat(answers)
                .extracting(Answer::toString)
                .containsExactly("t:", "t:0,2", "o:2,0,1", "m:0,-1,3", "n:-0.6");
        assertThat(answers)
                .allSatisfy(
                        answer -> assertThat(Answer.parse(answer.toString())).isEqualTo(answer));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "t", "x:1", "o:one", "n:", "n:ten"})
    void anythingElseIsRefused(String text) {
        assertThatThrownBy(() -> Answer.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    10 | 10
                    -0.6 | -0.6
                    0,6 | 0.6
                    1,5 | 1.5
                    1,500 | 1500
                    -12,345,678.50 | -12345678.5
                    0,125 | 0.125
                    .5 | 0.5
                    5. | 5
                    +3 | 3
                    −4 | -4
                    – 4 | -4
                    １０ | 10
                    －０．６ | -0.6
                    ０，６ | 0.6
                    0。6 | 0.6
                    1 500 | 1500
                    1e3 | none
                    ten | none
                    10 days | none
                    1,2,3 | none
                    - | none
                    . | none
                    '' | none
                    1111111111111111111111111111111 | none
                    """)
    void aNumberIsReadAsPeopleTypeIt(String typed, String number) {
        assertThat(Answer.number(typed).map(Answer::toString).orElse("n:none")).isEqualTo("n:" + number);
    }
}
