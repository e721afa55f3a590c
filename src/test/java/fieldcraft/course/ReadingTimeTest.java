package fieldcraft.course;

import static org.assertj.core.api.Assertions.assertThat;

import fieldcraft.markdown.Language;
import org.junit.jupiter.api.Test;

class ReadingTimeTest {
    @Test
    void englishIsReadAtTwoHundredWordsAMinute() {
        assertThat(ReadingTime.minutes("one two ".repeat(200), Language.EN)).isEqualTo(2);
        assertThat(ReadingTime.minutes("one two ".repeat(200) + "three", Language.EN))
                .isEqualTo(3);
    }

    @Test
    void chineseIsReadAtThreeHundredAndFiftyCharactersAMinute() {
        assertThat(ReadingTime.minutes("他看了一眼窗外，".repeat(100), Language.ZH)).isEqualTo(2);
        assertThat(ReadingTime.minutes("他看了一眼窗外，".repeat(100) + "才", Language.ZH))
                .isEqualTo(3);
    }

    @Test
    void nothingTakesAMinute() {
        assertThat(ReadingTime.minutes("", Language.EN)).isEqualTo(1);
    }
}
