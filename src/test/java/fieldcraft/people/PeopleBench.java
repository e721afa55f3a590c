package fieldcraft.people;

import fieldcraft.database.DatabaseAddress;
import fieldcraft.markdown.Language;
import fieldcraft.testkit.Browser;
import fieldcraft.testkit.TestApp;
import fieldcraft.testkit.TestDatabases;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the list of people costs in a company of 10,000, half of them with Chinese names. Prints a table; asserts nothing. */
@Tag("bench")
class PeopleBench {
    private static final PrintStream OUT = System.out;
    private static final int PEOPLE = 10_000;
    private static final int WARM_UP = 30;
    private static final int REQUESTS = 50;
    private static final String SURNAMES = "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗";
    private static final String NAMES = "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平";

    @Test
    void printsWhatTheListOfPeopleCosts() {
        measure("H2", TestDatabases.h2Address());
        measure("PostgreSQL", TestDatabases.postgresqlAddress());
    }

    private static void measure(String name, DatabaseAddress database) {
        try (TestApp app = TestApp.withTinyCourse(database)) {
            Person ada = app.people().ada;
            settle(app);
            OUT.printf("%n%-44s %8s %8s%n", name + ", 10,000 people", "p50 ms", "max ms");
            for (Language language : Language.values()) {
                app.database().dao(PersonDao.class).changeLanguage(ada.id(), language);
                for (String query : List.of("", "?page=200", "?sort=-team", "?q=person12", "?team=1&role=manager")) {
                    measure(app.browser(ada), "/people" + query + " (" + language.tag() + ")", "/people" + query);
                }
                measure(app.browser(ada), "/people/check", "/people/check");
            }
        }
    }

    private static void measure(Browser browser, String name, String path) {
        for (int i = 0; i < WARM_UP; i++) {
            browser.open(path);
        }
        double[] millis = new double[REQUESTS];
        for (int i = 0; i < REQUESTS; i++) {
            long start = System.nanoTime();
            browser.open(path);
            millis[i] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(millis);
        OUT.printf("%-44s %8.1f %8.1f%n", name, millis[REQUESTS / 2], millis[REQUESTS - 1]);
    }

    private static void settle(TestApp app) {
        TeamDao teams = app.database().dao(TeamDao.class);
        PersonDao people = app.database().dao(PersonDao.class);
        Random random = new Random(1);
        long top = teams.add("Sales", Optional.empty(), app.clock().instant());
        for (int i = 0; i < 200; i++) {
            teams.add("Team " + i, Optional.of(top), app.clock().instant());
        }
        app.database().transactions().run(() -> {
            for (int i = 0; i < PEOPLE; i++) {
                people.insert(
                        somebody(i, random, top),
                        Optional.of("hash"),
                        app.clock().instant());
            }
        });
    }

    private static NewPerson somebody(int i, Random random, long top) {
        return new NewPerson(
                Optional.of("person" + i + "@example.com"),
                Optional.of("K-" + i),
                i % 2 == 0 ? chinese(random) : "Trainee Number " + random.nextInt(PEOPLE),
                i % 2 == 0 ? Language.ZH : Language.EN,
                i % 50 == 0 ? Set.of(Role.MANAGER) : Set.of(),
                Optional.of(top + random.nextInt(201)),
                Optional.of(LocalDate.of(2026, 1 + random.nextInt(12), 1 + random.nextInt(28))));
    }

    private static String chinese(Random random) {
        return "" + SURNAMES.charAt(random.nextInt(SURNAMES.length()))
                + NAMES.charAt(random.nextInt(NAMES.length()))
                + NAMES.charAt(random.nextInt(NAMES.length()));
    }
}
