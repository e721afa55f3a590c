package fieldcraft.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnPathTest {
    @ParameterizedTest
    @ValueSource(strings = {"/", "/account", "/modules/bid?step=2", "/attempts/1/review#decision-3"})
    void goesBackToAnyPageOfThisSite(String path) {
        assertThat(ReturnPath.of(path)).contains(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "account",
                "https://elsewhere.example/",
                "//elsewhere.example/",
                "/\\elsewhere.example/",
                "\\\\elsewhere.example",
                "javascript:alert(1)",
                "/a b"
            })
    void leavesThisSiteForNobody(String path) {
        assertThat(ReturnPath.of(path)).isEmpty();
    }
}
