package fieldcraft.people;

import static org.assertj.core.api.Assertions.assertThat;

import fieldcraft.web.Message;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRuleTest {
    @ParameterizedTest
    @ValueSource(strings = {"seven green kettles", "correct horse battery", "十个汉字就可以做密码吗", "Tr0ub4dor&3"})
    void takesWhateverIsLongAndUncommon(String password) {
        assertThat(problem(password)).isEmpty();
    }

    @Test
    void countsCharactersAsAPersonCountsThem() {
        assertThat(problem("🌊🌊🌊🌊🌊🏔🏔🏔🏔")).contains("people.password.too-short");
        assertThat(problem("🌊🌊🌊🌊🌊🏔🏔🏔🏔🏔")).isEmpty();
    }

    @Test
    void takesAtMost256Characters() {
        assertThat(problem("ab".repeat(128))).isEmpty();
        assertThat(problem("ab".repeat(128) + "c")).contains("people.password.too-long");
    }

    @ParameterizedTest
    @ValueSource(strings = {"kimberley@example.com", "KIMBERLEY.LEE", "Kimberley Lee"})
    void refusesTheNameAndTheAddress(String password) {
        assertThat(PasswordRule.problem(password, "kimberley@example.com", "Kimberley Lee")
                        .or(() -> PasswordRule.problem(password, "kimberley.lee@example.com", "Kimberley Lee"))
                        .map(Message::key))
                .contains("people.password.is-name");
    }

    @ParameterizedTest
    @ValueSource(strings = {"password123", "PassWord1234", "1234567890", "qwertyuiop", "woaini1314520", "aaaaaaaaaaaa"})
    void refusesWhatEverybodyTriesFirst(String password) {
        assertThat(problem(password)).contains("people.password.common");
    }

    private static Optional<String> problem(String password) {
        return PasswordRule.problem(password, "kim@example.com", "Kim").map(Message::key);
    }
}
