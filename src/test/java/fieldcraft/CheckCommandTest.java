package fieldcraft;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class CheckCommandTest {
    private static final String TINY = "src/test/resources/tiny-course";
    private static final String SCENARIO = TINY + "/01-first-visit/scenario.en.md";

    private static final String CHECK = """
            ---
            title: A check
            ---

            ## Why? {#why skill="trust" points=3}

            - [x] One
              > Yes.
            - [ ] Three
              > No.
            - [ ] Two
              > No.

            ## What first? {#first skill="trust" points=2}

            1. A
            2. B
            3. C

            > So.

            ## How many? {#many skill="trust" answer=3}

            > Three.
            """;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    @Test
    void endsWithZeroWhereThereAreOnlyWarnings() {
        assertThat(run(TINY)).isZero();
        assertThat(out.toString())
                .contains(SCENARIO + ":10: warning: only 3 endings: four or more make a story")
                .contains("0 errors, ");
    }

    @Test
    void endsWithOneWhereThereIsAnError() throws IOException {
        Path file = Files.writeString(folder.resolve("scenario.en.md"), "nothing");

        assertThat(run(file.toString())).isEqualTo(1);
        assertThat(out.toString()).contains(file + ":1: error: 'title' is missing");
    }

    @Test
    void endsWithOneWhereThereIsNothing() {
        assertThat(run(folder.resolve("nowhere").toString())).isEqualTo(1);
        assertThat(err.toString()).contains("there is no file or folder");
    }

    @Test
    void showsTheFiguresOfAScenario() {
        run(SCENARIO);

        assertThat(out.toString().lines().map(line -> line.strip().replaceAll("\\s+", " ")))
                .contains(
                        "best total 17 points, in 6 positions",
                        "decisions 2 to 2",
                        "always the hasty one 100 score",
                        "nearly the best 1 path within 3 points of it",
                        "order 8 12.5 % won");
    }

    @Test
    void setsTheFiguresOfSeveralScenariosSideBySide() {
        run(TINY);

        assertThat(out.toString().lines().map(line -> line.strip().replaceAll("\\s+", " ")))
                .contains("scenarios best chance pass % longest shortest hasty real breach nearly positions")
                .anyMatch(line -> line.matches("first-visit en 17 [\\d. -]+ 6"))
                .anyMatch(line -> line.matches("first-visit zh 17 [\\d. -]+ 6"));
    }

    @Test
    void saysHowMuchOfTheInventoryIsTaught() throws IOException {
        run("content");

        String items = Files.readString(Path.of("content/coverage.yaml")).replaceAll("(?s).*items: (\\d+).*", "$1");
        assertThat(out.toString()).contains(items + " of " + items + " items of the inventory are taught");
    }

    @Test
    void takesTheCompetenciesOfASingleFileAsGiven() throws IOException {
        String story = Files.readString(Path.of(SCENARIO)).replace("discovery", "juggling");
        Path file = Files.writeString(folder.resolve("scenario.en.md"), story);

        assertThat(run(file.toString())).isZero();
    }

    @Test
    void comparesATranslationWithTheFileBesideIt() throws IOException {
        String story = Files.readString(Path.of(SCENARIO));
        Files.writeString(folder.resolve("scenario.en.md"), story);
        Path file = Files.writeString(folder.resolve("scenario.zh.md"), story.replace("value=8", "value=9"));

        assertThat(run(file.toString())).isEqualTo(1);
        assertThat(out.toString()).contains("the value: 8 in the original, 9 here");
    }

    @Test
    void checksAKnowledgeCheckByItself() throws IOException {
        Path file = Files.writeString(folder.resolve("check.en.md"), CHECK);

        assertThat(run(file.toString())).isZero();
        assertThat(out.toString())
                .contains(file + ":5: warning: only 3 questions: eight or more make a check")
                .contains("0 errors, ");
    }

    @Test
    void showsTheFiguresOfAKnowledgeCheck() throws IOException {
        run(Files.writeString(folder.resolve("check.en.md"), CHECK).toString());

        assertThat(out.toString().lines().map(line -> line.strip().replaceAll("\\s+", " ")))
                .contains(
                        "questions 3 of single 1, ordering 1, number 1",
                        "points 6",
                        "at random 5.6 % pass",
                        "longest is right in 0 of 1 choices");
    }

    @Test
    void comparesATranslatedCheckWithTheFileBesideIt() throws IOException {
        Files.writeString(folder.resolve("check.en.md"), CHECK);
        Path file = Files.writeString(folder.resolve("check.zh.md"), CHECK.replace("answer=3", "answer=4"));

        assertThat(run(file.toString())).isEqualTo(1);
        assertThat(out.toString()).contains(file + ":22: error: the answer: 3 in the original, 4 here");
    }

    @Test
    void checksAPracticeByItself() throws IOException {
        Path file = Files.writeString(folder.resolve("practice.en.md"), "---\ntitle: A\nminutes: 8\n---\n\nThink.\n");

        assertThat(run(file.toString())).isEqualTo(1);
        assertThat(out.toString()).contains(file + ":1: error: 0 criteria: a practice has three to five");
    }

    @Test
    void hasNoObjectForOtherFilesThanScenarios() throws IOException {
        Path file = Files.writeString(folder.resolve("check.en.md"), "nothing");

        assertThat(run("--json", file.toString())).isEqualTo(1);
        assertThat(out.toString().strip()).isEqualTo("[ ]");
        assertThat(err.toString()).contains(file + ":1: error: 'title' is missing");
    }

    @Test
    void saysHowLongTheLessonsAre() {
        run(TINY);

        assertThat(out.toString()).contains(TINY + "/01-first-visit/lesson.en.md: 1 minute to read");
    }

    @Test
    void printsAnObjectForEachScenarioAndLanguage() throws IOException {
        assertThat(run("--json", TINY)).isZero();

        JsonNode reports = new ObjectMapper().readTree(out.toString());
        assertThat(reports).hasSize(2);
        assertThat(reports.get(1).get("language").asText()).isEqualTo("zh");
        JsonNode report = reports.get(0);
        assertThat(report.get("file").asText()).isEqualTo(SCENARIO);
        assertThat(report.get("module").asText()).isEqualTo("first-visit");
        assertThat(report.get("best").asInt()).isEqualTo(17);
        assertThat(report.get("positions").asInt()).isPositive();
        assertThat(report.get("chancePassRate").asDouble()).isBetween(0.0, 1.0);
        assertThat(report.get("shortestPath").asInt()).isEqualTo(2);
        assertThat(report.get("endings").get(0).get("id").asText()).isEqualTo("order");
        assertThat(report.get("endings").get(0).get("value").asInt()).isEqualTo(8);
        assertThat(report.get("endings").get(0).get("reachable").asBoolean()).isTrue();
        assertThat(report.get("problems").get(0).get("severity").asText()).isEqualTo("warning");
    }

    @Test
    void printsAnObjectForAScenarioThatCannotBeRead() throws IOException {
        Path file = Files.writeString(folder.resolve("scenario.en.md"), "nothing");

        assertThat(run("--json", file.toString())).isEqualTo(1);

        JsonNode report = new ObjectMapper().readTree(out.toString()).get(0);
        assertThat(report.get("best").isNull()).isTrue();
        assertThat(report.get("problems").get(0).get("line").asInt()).isEqualTo(1);
    }

    @Test
    void saysWhatIsWrongWithOtherFilesWhereErrorsGo() throws IOException {
        Files.writeString(folder.resolve("course.yaml"), "nothing");

        assertThat(run("--json", folder.toString())).isEqualTo(1);
        assertThat(out.toString().strip()).isEqualTo("[ ]");
        assertThat(err.toString()).contains("course.yaml:1: error");
    }

    private int run(String... arguments) {
        return new CommandLine(new CheckCommand())
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }
}
