package fieldcraft.people;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fieldcraft.markdown.Language;
import fieldcraft.testkit.Browser;
import fieldcraft.testkit.TestApp;
import fieldcraft.testkit.TestDatabases;
import fieldcraft.testkit.TestPeople;
import fieldcraft.web.FileUpload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** An admin imports people. */
class ImportPagesTest {
    private static final String SEND = "See what would happen";

    private final TestApp app = TestApp.withTinyCourse();
    private final TestPeople people = app.people();
    private final Browser ada = app.browser(people.ada);
    private final MemberDao members = app.database().dao(MemberDao.class);

    @AfterEach
    void stop() {
        app.close();
    }

    @Test
    void aTableIsLookedAtAndThenImported() {
        ada.open("/people").follow("Import");
        ada.upload(SEND, "new people.csv", """
                name,email,team,manager,shoe size
                Lin,lin@example.com,Sales / North,mo@example.com,39
                Kim,kim@example.com,Sales / North,,40
                Ada,ada@example.com,,,41
                """.getBytes(UTF_8));

        assertThat(ada.heading()).isEqualTo("What this import would do");
        assertThat(ada.text())
                .contains("new people.csv: 1 new, 1 changed, 1 unchanged, no problems.")
                .contains("left out: shoe size")
                .contains("2 new teams Sales Sales / North");
        assertThat(ada.document().select("tbody tr").eachText())
                .containsExactly(
                        "2 Lin lin@example.com New Team: Sales / North Manager: Mo",
                        "3 Kim kim@example.com Changed Team: Sales / North",
                        "4 Ada ada@example.com Unchanged");
        assertThat(members.all()).hasSize(4);

        ada.press("Import 2 people");

        assertThat(ada.text()).contains("1 person added, 1 changed. Invite the new ones next");
        assertThat(members.withLogin("lin@example.com")).isPresent();
        assertThat(ada.open("/audit?deed=PEOPLE_IMPORTED").text()).contains("3 rows: 1 added, 1 changed, 1 unchanged");
    }

    @Test
    void aWorkbookIsImportedTheSameWay() throws IOException {
        ada.open("/people/import").upload(SEND, "people.xlsx", workbook());
        ada.press("Import 1 person");

        Member lin = members.withLogin("4711").orElseThrow();
        assertThat(lin.startedOn()).contains(LocalDate.of(2026, 11, 23));
    }

    @Test
    void aRowWithAProblemStopsAllAndIsShownFirst() {
        ada.open("/people/import").upload(SEND, "people.csv", """
                        email,name,start
                        lin@example.com,Lin,2026-11-23
                        wei@example.com,Wei,03/04/2026
                        """.getBytes(UTF_8));

        assertThat(ada.document().select("tbody tr").eachText())
                .containsExactly(
                        "3 Wei wei@example.com Problem “03/04/2026” can be read in two ways, day or month first."
                                + " Write it as 2026-11-23.");
        assertThat(ada.document().select("button").eachText()).noneMatch(button -> button.startsWith("Import"));
        ada.post(ada.path(), Map.of("csrf", csrf()));
        assertThat(members.all()).hasSize(4);
        ada.follow("All 2");
        assertThat(ada.document().select("tbody tr")).hasSize(2);
    }

    @Test
    void manyRowsStandOnSeveralPages() {
        StringBuilder table = new StringBuilder("number,name\n");
        for (int i = 1; i <= 120; i++) {
            table.append(i).append(",Lin ").append(i).append('\n');
        }
        ada.open("/people/import").upload(SEND, "people.csv", table.toString().getBytes(UTF_8));

        assertThat(ada.text()).contains("Page 1 of 2");
        assertThat(ada.follow("Next page").document().select("tbody tr")).hasSize(20);
        assertThat(ada.follow("Previous page").document().select("tbody tr")).hasSize(100);
    }

    @Test
    void whatHasChangedSinceTheLookIsLookedAtAgain() {
        sendLin();
        app.database()
                .dao(PersonDao.class)
                .addWithoutPassword(TestPeople.person("Lin"), app.clock().instant());

        ada.press("Import 1 person");

        assertThat(ada.text())
                .contains("Something has changed since you looked")
                .contains("0 new, 0 changed, 1 unchanged");
        assertThat(ada.text()).contains("there is nothing to import");
    }

    @Test
    void aSecondPressImportsNothingASecondTime() {
        sendLin();
        String page = ada.path();
        Map<String, String> form = Map.of(
                "csrf",
                csrf(),
                "plan",
                ada.document().select("input[name=plan]").val());

        ada.post(page, form);
        assertThat(ada.path()).isEqualTo("/people");
        ada.post(page, form);

        assertThat(ada.path()).isEqualTo(page);
        assertThat(members.all()).hasSize(5);
    }

    @Test
    void whatCannotBeReadIsSaidBesideTheField() {
        assertThat(ada.open("/people/import").upload(SEND, "", new byte[0]).error("File"))
                .isEqualTo("Choose a file.");
        assertThat(ada.status()).isEqualTo(422);
        assertThat(ada.upload(SEND, "photo.png", new byte[] {1, 2, 3}).error("File"))
                .startsWith("This is neither an XLSX workbook nor a CSV text file.");
        assertThat(ada.upload(SEND, "people.csv", "email,e-mail\nx,y".getBytes(UTF_8))
                        .error("File"))
                .isEqualTo("Row 1: the headings “email” and “e-mail” mean the same column. Leave one of them out.");
    }

    @Test
    void aFileOfFiveMegabytesIsTakenAndALargerOneRefusedInWords() {
        byte[] most = ("email,name\nlin@example.com,Lin\n"
                        + (" ".repeat(1023) + "\n").repeat(FileUpload.LARGEST_MEGABYTES * 1024))
                .substring(0, FileUpload.LARGEST_MEGABYTES * 1024 * 1024)
                .getBytes(UTF_8);
        ada.open("/people/import").upload(SEND, "people.csv", most);
        assertThat(ada.heading()).isEqualTo("What this import would do");

        ada.open("/people/import").upload(SEND, "people.csv", new byte[most.length + 1]);
        assertThat(ada.error("File")).isEqualTo("The file is too large: 5 megabytes at most.");

        ada.open("/people/import").upload(SEND, "film.mp4", new byte[12 * 1024 * 1024]);
        assertThat(ada.status()).isEqualTo(413);
        assertThat(ada.heading()).isEqualTo("This file is too large");
    }

    @Test
    void aFileIsForWhoeverSentItAndForADay() {
        sendLin();
        String page = ada.path();
        Browser bea = app.browser(app.database()
                .dao(PersonDao.class)
                .add(TestPeople.person("Bea", Role.ADMIN), "hash", app.clock().instant())
                .orElseThrow());

        assertThat(bea.open(page).status()).isEqualTo(404);
        app.clock().advance(Duration.ofHours(25));
        bea.open("/people/import").upload(SEND, "people.csv", "email,name\nx@example.com,X".getBytes(UTF_8));
        assertThat(app.database().dao(UploadDao.class).find(id(page), people.ada.id()))
                .isEmpty();
    }

    @Test
    void onlyAdminsSendFilesAndOnlyHere() {
        Browser kim = app.browser(people.kim).open("/account");
        kim.document().select("form").attr("enctype", "multipart/form-data").append("<input type=file name=file>");
        assertThat(kim.upload("Save", "people.csv", new byte[0]).status()).isEqualTo(415);

        ada.open("/account").document().select("form").attr("enctype", "multipart/form-data");
        assertThat(ada.upload("Save", "people.csv", new byte[0]).status()).isEqualTo(415);
        ada.open("/people/import").document().select("input[name=csrf]").val("forged");
        assertThat(ada.upload(SEND, "people.csv", new byte[0]).status()).isEqualTo(403);
    }

    @Test
    void theTemplatesHeadingsAreUnderstoodInEachLanguage() throws UnreadableFile {
        for (Language language : Language.values()) {
            app.database().dao(PersonDao.class).changeLanguage(people.ada.id(), language);
            String csv = ada.open("/people/import/template.csv").response().body();

            assertThat(ImportHeader.of(
                                    PeopleFile.read((csv + "x").getBytes(UTF_8)).header())
                            .places())
                    .hasSize(ImportColumn.values().length);
            assertThat(ada.open("/people/import/template.xlsx").header("Content-Type"))
                    .contains("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        }
    }

    @Test
    void everyOtherHeadingThatThePageNamesIsUnderstood() {
        for (Language language : Language.values()) {
            app.database().dao(PersonDao.class).changeLanguage(people.ada.id(), language);
            ada.open("/people/import");
            for (var row : ada.document().select("tbody tr")) {
                ImportColumn column = ImportColumn.of(row.select("th").text()).orElseThrow();
                for (String heading : row.select("td").last().text().split("[,、] ?")) {
                    assertThat(ImportColumn.of(heading)).as(heading).contains(column);
                }
            }
        }
    }

    @Test
    void theSameWorksOnPostgresql() {
        try (TestApp other = TestApp.withTinyCourse(TestDatabases.postgresqlAddress())) {
            Browser admin = other.browser(other.people().ada).open("/people/import");
            admin.upload(SEND, "people.csv", "email,name\nlin@example.com,Lin".getBytes(UTF_8))
                    .press("Import 1 person");

            assertThat(admin.text()).contains("1 person added");
        }
    }

    private void sendLin() {
        ada.open("/people/import").upload(SEND, "people.csv", "email,name\nlin@example.com,Lin".getBytes(UTF_8));
    }

    private String csrf() {
        return ada.document().select("input[name=csrf]").first().val();
    }

    private static long id(String page) {
        return Long.parseLong(page.substring(page.lastIndexOf('/') + 1));
    }

    private static byte[] workbook() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "Test", "1.0")) {
            Worksheet sheet = book.newWorksheet("People");
            sheet.value(0, 0, "工号");
            sheet.value(0, 1, "姓名");
            sheet.value(0, 2, "入职日期");
            sheet.value(1, 0, 4711);
            sheet.value(1, 1, "林");
            sheet.value(1, 2, LocalDate.of(2026, 11, 23));
            sheet.style(1, 2).format("yyyy/m/d").set();
        }
        return bytes.toByteArray();
    }
}
