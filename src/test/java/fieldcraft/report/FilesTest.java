package fieldcraft.report;

import static fieldcraft.report.ReportWorld.ASK;
import static fieldcraft.report.ReportWorld.ASK_WHAT_FAILED;
import static org.assertj.core.api.Assertions.assertThat;

import fieldcraft.testkit.Browser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FilesTest {
    @Test
    void theMatrixHasTheRowsOfThePage() {
        try (ReportWorld world = new ReportWorld()) {
            world.play("Sam", ASK, ASK_WHAT_FAILED);

            Browser mo = world.mo().open("/reports.csv?state=in-progress");

            String[] lines = mo.response().body().split("\r\n");
            assertThat(lines[0])
                    .startsWith(
                            "\uFEFFName,Number,Team,State,Modules done,Due,Overdue,Time spent (minutes),Last activity");
            assertThat(lines).hasSize(2);
            assertThat(lines[1])
                    .isEqualTo(
                            "Sam,N-SAM,Sales,In progress,0,,0,0,2026-11-23 10:00,In progress,,,1,0,2026-11-23 10:00,,");
            assertThat(mo.header("Content-Disposition"))
                    .contains("attachment; filename=\"fieldcraft-reports-2026-11-23.csv\"");
        }
    }

    @Test
    void theTranscriptHasARowForEveryAttempt() {
        try (ReportWorld world = new ReportWorld()) {
            world.play("Sam", ASK, ASK_WHAT_FAILED);

            String body = world.mo()
                    .open("/reports/people/" + world.sam + ".csv")
                    .response()
                    .body();

            assertThat(body)
                    .contains(
                            "Sam,1 The first visit,Scenario,1,2026-11-23 10:00,2026-11-23 10:00,100,yes,Won,well decided,0");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1"})
    void noTextRunsAsAFormula(String text) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (TableFile file = FileKind.CSV.open(out, ZoneOffset.UTC)) {
            file.text("a");
            file.text(text);
            file.endRow();
        }

        assertThat(out.toString(StandardCharsets.UTF_8)).containsAnyOf("a,'" + text, "a,\"'" + text);
    }

    @Test
    void aWorkbookHasNumbersAsNumbersAndTimesAsTimes(@TempDir Path folder) throws IOException {
        Path workbook = folder.resolve("table.xlsx");
        try (OutputStream out = Files.newOutputStream(workbook);
                TableFile file = FileKind.XLSX.open(out, ZoneOffset.UTC)) {
            file.text("=1+1");
            file.number(72);
            file.moment(Instant.parse("2026-11-23T12:00:00Z"));
            file.endRow();
        }

        String sheet = entry(workbook, "xl/worksheets/sheet1.xml");

        assertThat(sheet)
                .contains("t=\"inlineStr\"><is><t>=1+1</t>")
                .contains("<v>72</v>")
                .contains("<v>46349.5</v>") // days since 1900
                .doesNotContain("<f>");
        assertThat(entry(workbook, "xl/styles.xml")).contains("yyyy-mm-dd hh:mm");
    }

    private static String entry(Path workbook, String name) throws IOException {
        try (ZipFile entries = new ZipFile(workbook.toFile())) {
            return new String(entries.getInputStream(entries.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
