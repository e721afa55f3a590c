package fieldcraft.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import fieldcraft.markdown.Language;
import org.junit.jupiter.api.Tag;

/**
 * Feeds the parser and the check with anything. In an ordinary run it tries the corpus; {@code JAZZER_FUZZ=1 mvn
 * -Dtest=ScenarioParserFuzzTest surefire:test@fuzz} goes on from there.
 */
@Tag("fuzz")
class ScenarioParserFuzzTest {
    @FuzzTest(maxDuration = "5m")
    void neverThrows(byte[] bytes) {
        ParsedScenario parsed = new ScenarioParser().parse("story.md", bytes);
        assertThat(parsed.scenario().isPresent() || !parsed.problems().isEmpty())
                .isTrue();
        parsed.scenario().ifPresent(scenario -> ScenarioChecker.check("story.md", scenario, Language.EN));
    }
}
