package fieldcraft.bench;

import fieldcraft.Config;
import fieldcraft.database.DatabaseAddress;
import fieldcraft.testkit.Browser;
import fieldcraft.testkit.TestApp;
import fieldcraft.testkit.TestDatabases;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** How long an import of 10,000 people takes over HTTP, from the file sent to the answer, on each database. */
public final class ImportBench {
    private static final int PEOPLE = 10_000;
    private static final int TEAM = 20;
    private static final List<String> HEADINGS =
            List.of("email", "number", "name", "team", "manager", "role", "language", "start date", "active");

    private ImportBench() {}

    public static void main(String[] args) throws IOException {
        byte[] csv = csv(rows("Person"));
        byte[] renamed = workbook(rows("Somebody"));
        System.out.printf("%,d people, CSV %,d KB, XLSX %,d KB%n", PEOPLE, csv.length / 1024, renamed.length / 1024);
        measure("H2", TestDatabases.h2Address(), csv, renamed);
        measure("PostgreSQL", TestDatabases.postgresqlAddress(), csv, renamed);
    }

    private static void measure(String name, DatabaseAddress address, byte[] csv, byte[] renamed) {
        Config config = TestApp.config(address);
        try (TestApp app = TestApp.start(config)) {
            Browser ada = app.browser(app.people().ada);
            look(name + ", CSV, all new", ada, "people.csv", csv);
            run(name + ", CSV, all new", ada);
            look(name + ", XLSX, all renamed", ada, "people.xlsx", renamed);
            run(name + ", XLSX, all renamed", ada);
            look(name + ", XLSX, all unchanged", ada, "people.xlsx", renamed);
        }
    }

    private static void look(String what, Browser ada, String file, byte[] content) {
        ada.open("/people/import");
        long start = System.nanoTime();
        ada.upload("See what would happen", file, content);
        print(what + ": look", start);
        System.out.println("    " + ada.document().select(".lead").text());
    }

    private static void run(String what, Browser ada) {
        String button = ada.document().select("main form.row button").text();
        long start = System.nanoTime();
        ada.press(button);
        print(what + ": import", start);
        System.out.println("    " + ada.document().select(".flash").text());
    }

    private static void print(String what, long start) {
        System.out.printf(Locale.ROOT, "%s %,d ms%n", what, (System.nanoTime() - start) / 1_000_000);
    }

    /** Teams of twenty, each led by the first in it, under fifty teams of ten under one. */
    private static List<List<String>> rows(String name) {
        return IntStream.range(0, PEOPLE)
                .mapToObj(i -> {
                    int team = i / TEAM;
                    String manager = i % TEAM == 0 ? "" : String.valueOf(100_000 + team * TEAM);
                    return List.of(
                            "person" + i + "@example.com",
                            String.valueOf(100_000 + i),
                            name + " " + i,
                            "Sales / Region " + team / 10 + " / Team " + team,
                            manager,
                            i % 500 == 1 ? "trainer" : "",
                            i % 2 == 0 ? "en" : "zh",
                            LocalDate.of(2026, 1, 1).plusDays(i % 300).toString(),
                            i % 100 == 7 ? "no" : "yes");
                })
                .toList();
    }

    private static byte[] csv(List<List<String>> rows) {
        String text = rows.stream().map(row -> String.join(",", row)).collect(Collectors.joining("\n"));
        return (String.join(",", HEADINGS) + "\n" + text).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] workbook(List<List<String>> rows) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "Bench", "1.0")) {
            Worksheet sheet = book.newWorksheet("People");
            for (int column = 0; column < HEADINGS.size(); column++) {
                sheet.value(0, column, HEADINGS.get(column));
                for (int row = 0; row < rows.size(); row++) {
                    sheet.value(row + 1, column, rows.get(row).get(column));
                }
            }
        }
        return bytes.toByteArray();
    }
}
