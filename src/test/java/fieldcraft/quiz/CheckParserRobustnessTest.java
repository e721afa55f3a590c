package fieldcraft.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import fieldcraft.markdown.Language;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is done to the file of a check, it is read, has its problems, and nothing is thrown. */
class CheckParserRobustnessTest {
    private static final String SIGNS = "#->|[x] {}=\".`*1\n\\:&<";
    private static final int EDITS = 3_000;
    private static final int MEBIBYTE = 1 << 20;

    @Test
    void noLineIsIndispensable() throws IOException {
        List<String> lines = Checks.text("check.md").lines().toList();
        for (int line = 0; line < lines.size(); line++) {
            List<String> fewer = new ArrayList<>(lines);
            fewer.remove(line);
            look(String.join("\n", fewer));
            look(String.join("\n", lines.subList(0, line)));
        }
    }

    @Test
    void signsMayStandAnywhere() throws IOException {
        String text = Checks.text("check.md");
        Random random = new Random(11);
        for (int edit = 0; edit < EDITS; edit++) {
            StringBuilder edited = new StringBuilder(text);
            for (int sign = 0; sign < 4; sign++) {
                int place = random.nextInt(text.length());
                edited.setCharAt(place, SIGNS.charAt(random.nextInt(SIGNS.length())));
            }
            look(edited.toString());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- [ ] a\n",
                "- [x] a\n  > b\n",
                "1. a\n",
                "| a | b |\n|-|-|\n",
                "| a | b |\n",
                "> a\n",
                "## A {#a answer=1}\n\n> b\n"
            })
    @Timeout(20)
    void largeFilesHaveAnError(String repeated) {
        String start = "---\ntitle: A\n---\n\n## A {#a skill=\"x\"}\n\n";
        String text = start + repeated.repeat((MEBIBYTE - start.length()) / repeated.length());

        assertThat(new CheckParser().parse("check.md", text).check()).isEmpty();
    }

    private static void look(String text) {
        assertThatCode(() -> {
                    ParsedCheck parsed = new CheckParser().parse("check.md", text);
                    parsed.check()
                            .ifPresent(check ->
                                    QuestionChecker.check("check.md", check, Language.EN, Set.of("trust"), 80));
                })
                .as(text)
                .doesNotThrowAnyException();
    }
}
