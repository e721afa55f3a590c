package fieldcraft.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UrlTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"", "name=Kim", "text=%E9%A6%96%E9%A1%B5", "text=two%0D%0Alines%09and+more", "emoji=%F0%9F%8C%8A"
            })
    void takesReadableText(String encoded) {
        assertThat(UrlText.isClean(encoded)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"%00", "a%01b", "%7F", "%C2%85", "%1B%5B31m"})
    void refusesControlCharacters(String encoded) {
        assertThat(UrlText.isClean(encoded)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"%FF", "%E9%A6", "%C0%80", "%ED%A0%80", "raw\u00e9", "%", "%4", "%zz"})
    void refusesWhatIsNoUtf8(String encoded) {
        assertThat(UrlText.isClean(encoded)).isFalse();
    }
}
