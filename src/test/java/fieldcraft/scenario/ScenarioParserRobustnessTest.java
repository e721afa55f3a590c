package fieldcraft.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import fieldcraft.markdown.Language;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever a file says, the parser and the check answer with problems and never fail. */
class ScenarioParserRobustnessTest {
    private static final int STORIES = 500;
    private static final List<String> PIECES = List.of(
            "{",
            "}",
            "[",
            "]",
            "(",
            ")",
            "#",
            "##",
            "- ",
            "1. ",
            "> ",
            "\n",
            "\n\n",
            "---\n",
            "  ",
            "`",
            "*",
            "\\",
            "\"",
            "=",
            "if=",
            "points=",
            ":",
            "&",
            "<",
            ">",
            "<!--",
            "|",
            "\t",
            "\u0000",
            "\uD800",
            "，",
            "trust",
            "[](#door)",
            "{#door}",
            "{if=\"",
            "- [ ] ",
            "!",
            "- - - ",
            ".ending",
            "state:",
            "\u202E");

    @Test
    void survivesDamagedStories() throws IOException {
        for (int seed = 0; seed < STORIES; seed++) {
            String damaged = damaged(story(), new Random(seed));
            ParsedScenario parsed = new ScenarioParser().parse("story.md", damaged);
            parsed.scenario()
                    .ifPresent(scenario -> ScenarioChecker.check("story.md", scenario, Language.EN, scenario.skills()));
            assertThat(parsed.scenario().isPresent())
                    .as("seed %s has a scenario or an error", seed)
                    .isEqualTo(parsed.problems().stream().noneMatch(problem -> problem.isError()));
        }
    }

    @Test
    void survivesBytesThatMeanNothing() {
        for (int seed = 0; seed < STORIES; seed++) {
            Random random = new Random(seed);
            byte[] bytes = new byte[random.nextInt(300)];
            random.nextBytes(bytes);
            assertThat(new ScenarioParser().parse("story.md", bytes).scenario()).isEmpty();
        }
    }

    @Test
    void survivesLongAndDeepTexts() {
        for (String piece : PIECES) {
            assertThat(new ScenarioParser()
                            .parse("story.md", piece.repeat(3_000))
                            .scenario())
                    .as("3,000 times %s", piece)
                    .isEmpty();
        }
    }

    private static String damaged(String story, Random random) {
        List<String> lines = new ArrayList<>(story.lines().toList());
        for (int damage = 0; damage <= random.nextInt(4); damage++) {
            int line = random.nextInt(lines.size());
            switch (random.nextInt(4)) {
                case 0 -> lines.remove(line);
                case 1 -> lines.add(line, lines.get(random.nextInt(lines.size())));
                case 2 -> Collections.swap(lines, line, random.nextInt(lines.size()));
                default -> lines.set(line, damagedLine(lines.get(line), random));
            }
        }
        return String.join("\n", lines);
    }

    private static String damagedLine(String line, Random random) {
        int from = random.nextInt(line.length() + 1);
        int to = Math.min(line.length(), from + random.nextInt(4));
        return line.substring(0, from) + PIECES.get(random.nextInt(PIECES.size())) + line.substring(to);
    }

    private static String story() throws IOException {
        try (InputStream in = ScenarioParserRobustnessTest.class.getResourceAsStream("story.md")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
