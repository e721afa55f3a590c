package fieldcraft.bench;

import fieldcraft.course.Course;
import fieldcraft.course.CourseModule;
import fieldcraft.course.CourseReader;
import fieldcraft.course.ModuleScenario;
import fieldcraft.database.Database;
import fieldcraft.database.DatabaseAddress;
import fieldcraft.testkit.ServerProcess;
import fieldcraft.web.Secrets;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What reports cost, measured from outside the shaded jar as its own process: the matrix of a team of 200 in a company of
 * 10,000 people with 1 million decisions, and the memory that 100,000 rows of CSV take. Prints a table; asserts nothing.
 */
@Tag("bench")
class ReportBench {
    private static final PrintStream OUT = System.out;
    private static final int PEOPLE = 10_000;
    private static final int ATTEMPTS = 10;
    private static final int TEAM = 200;
    private static final int ROWS = 100_000;
    private static final int WARM_UP = 200;
    private static final int REQUESTS = 300;
    private static final int MEGABYTE = 1 << 20;
    private static final List<Integer> HEAPS = List.of(32, 40, 48, 56, 64, 80, 96, 112, 128, 160);
    private static final Path JAR = Path.of("target", "fieldcraft.jar");

    private final Course course =
            new CourseReader().read(Path.of("content")).course().orElseThrow();

    @Test
    void printsWhatTheMatrixOfATeamCosts(@TempDir Path data) throws IOException {
        List<BenchCompany.Seat> seats = settle(data, PEOPLE, ATTEMPTS);
        String manager = seats.get(0).cookies();
        String trainer = seats.get(1).cookies();
        try (ServerProcess server =
                ServerProcess.startJar(JAR, List.of("-XX:+UseSerialGC", "-Xmx256m"), options(data))) {
            OUT.printf(
                    "%n%,d people, %,d decisions%n%-40s %8s %8s %8s %8s %8s%n",
                    PEOPLE, PEOPLE * ATTEMPTS * 10, "", "KiB", "p50 ms", "p99 ms", "max ms", "CPU-ms");
            measure(server, "team of 200, by name", teams(""), trainer, REQUESTS);
            measure(server, "team of 200, by modules done", teams("?sort=-done"), trainer, REQUESTS);
            measure(server, "team of 200, in progress", teams("?state=in-progress"), trainer, REQUESTS);
            measure(server, "team of 200, only overdue", teams("?late=yes"), trainer, REQUESTS);
            measure(server, "a manager's home", List.of("/"), manager, REQUESTS / 5);
            measure(server, "a trainer's home", List.of("/"), trainer, REQUESTS / 5);
            measure(server, "a manager's 200, by name", List.of("/reports"), manager, REQUESTS / 5);
            measure(server, "everybody, by name", pages("/reports?page="), trainer, REQUESTS / 5);
            measure(server, "everybody, by modules done", pages("/reports?sort=-done&page="), trainer, 5);
            measure(server, "everybody, searched", pages("/reports?q=trainee7"), trainer, REQUESTS / 5);
        }
    }

    @Test
    void printsWhatAHundredThousandRowsTake(@TempDir Path data) throws IOException {
        String trainer = settle(data, ROWS, 1).get(1).cookies();
        OUT.printf("%n%,d rows%n", ROWS);
        for (String path : List.of("/reports/figures", "/reports.csv", "/reports.xlsx")) {
            for (int heap : HEAPS) {
                Optional<String> told = fetched(data, heap, path, trainer);
                if (told.isPresent()) {
                    OUT.printf("%-18s smallest heap that suffices %4d MB: %s%n", path, heap, told.get());
                    break;
                }
            }
        }
    }

    /** What a server with so large a heap says of a page; empty if the heap does not suffice. */
    private static Optional<String> fetched(Path data, int megabytes, String path, String cookies) {
        List<String> machine = List.of("-XX:+UseSerialGC", "-Xmx" + megabytes + "m", "-XX:+ExitOnOutOfMemoryError");
        try (ServerProcess server = ServerProcess.startJar(JAR, machine, options(data));
                Connection connection = new Connection(URI.create(server.address()))) {
            long started = System.nanoTime();
            if (connection.exchange(Connection.get(path, cookies)) != 200) {
                return Optional.empty();
            }
            return Optional.of("%.1f MB in %.1f s"
                    .formatted(connection.lastLength() / (double) MEGABYTE, (System.nanoTime() - started) / 1e9));
        } catch (IOException | IllegalStateException e) {
            return Optional.empty();
        }
    }

    /** The reports of all teams, one after the other: a database must not answer from what it was just asked. */
    private static List<String> teams(String query) {
        return IntStream.rangeClosed(1, PEOPLE / TEAM)
                .mapToObj(team -> "/reports/teams/" + team + query)
                .toList();
    }

    private static List<String> pages(String path) {
        return IntStream.rangeClosed(1, 9).mapToObj(page -> path + page).toList();
    }

    private static void measure(ServerProcess server, String name, List<String> paths, String cookies, int requests)
            throws IOException {
        int bytes;
        try (Connection connection = new Connection(URI.create(server.address()))) {
            connection.exchange(Connection.get(paths.get(0), cookies));
            bytes = connection.lastLength();
        }
        run(server, paths, cookies, Math.min(requests, WARM_UP));
        Duration before = server.processorTime();
        Load.Measured measured = run(server, paths, cookies, requests);
        OUT.printf(
                "%-40s %8d %8.1f %8.1f %8.1f %8.1f%n",
                name,
                bytes / 1024,
                measured.percentile(0.5),
                measured.percentile(0.99),
                measured.percentile(1),
                server.processorTime().minus(before).toNanos() / 1e6 / requests);
    }

    private static Load.Measured run(ServerProcess server, List<String> paths, String cookies, int requests) {
        AtomicInteger left = new AtomicInteger(requests);
        return new Load(URI.create(server.address()), 1, 200).run(() -> {
            int number = left.getAndDecrement();
            return number > 0
                    ? Optional.of(Connection.get(paths.get(number % paths.size()), cookies))
                    : Optional.empty();
        });
    }

    /** A company whose first seat is a manager with a team, and the second a trainer. */
    private List<BenchCompany.Seat> settle(Path data, int people, int attempts) throws IOException {
        ModuleScenario scenario =
                course.module("new-division-chief").orElseThrow().scenario().orElseThrow();
        try (Database database = Database.open(DatabaseAddress.inFolder(Files.createDirectories(data)))) {
            List<BenchCompany.Seat> seats = new BenchCompany(database, scenario).settle(people, attempts, 2);
            database.jdbi().useTransaction(handle -> {
                team(handle, seats);
                spread(handle);
                assign(handle);
                answers(
                        handle,
                        people == PEOPLE ? course.modules() : course.modules().subList(0, 1));
            });
            return seats;
        }
    }

    private static void team(Handle handle, List<BenchCompany.Seat> seats) {
        handle.execute("""
                insert into team (id, name, parent_id, created_at)
                select x, 'Team ' || x, null, current_timestamp from system_range(1, ?)""", PEOPLE / TEAM);
        handle.execute("update person set team_id = 1 + mod(id, ?)", PEOPLE / TEAM);
        handle.execute(
                "insert into team_leader (team_id, person_id) select 1, person_id from sign_in_session where token_hash = ?",
                Secrets.sha256Hex(seats.get(0).token()));
        for (String role : List.of("manager", "trainer")) {
            handle.execute(
                    "update person set " + role
                            + " = true where id = (select person_id from sign_in_session where token_hash = ?)",
                    Secrets.sha256Hex(seats.get(role.equals("manager") ? 0 : 1).token()));
        }
    }

    /** Everybody has two assignments, one of which should have been done by now. */
    private void assign(Handle handle) {
        for (int days : new int[] {-7, 30}) {
            handle.execute(
                    """
                    insert into assignment (modules, due_days, in_order, sign_off, created_by, created_at)
                    select ?, null, false, false, min(id), current_timestamp from person""",
                    String.join(
                            " ",
                            course.modules().stream()
                                    .map(CourseModule::id)
                                    .filter(id -> days > 0 || id.hashCode() % 2 == 0)
                                    .toList()));
            handle.execute("""
                    insert into duty (assignment_id, person_id, round, given_at, due_at)
                    select (select max(id) from assignment), id, 1, current_timestamp, dateadd(day, ?, current_timestamp)
                    from person""", days);
        }
    }

    /** Spreads the attempts over the modules with a scenario. */
    private void spread(Handle handle) {
        List<String> played = course.modules().stream()
                .filter(module -> module.scenario().isPresent())
                .map(CourseModule::id)
                .toList();
        for (int i = 0; i < played.size(); i++) {
            handle.execute("update attempt set module = ? where mod(id, ?) = ?", played.get(i), played.size(), i);
        }
    }

    /** Everybody has read the lesson and done the check of these modules. */
    private static void answers(Handle handle, List<CourseModule> modules) {
        for (CourseModule module : modules) {
            handle.execute(
                    "insert into reading (person_id, module, read_at) select id, ?, current_timestamp from person",
                    module.id());
            handle.execute("""
                    insert into check_attempt (person_id, module, version, seed, started_at)
                    select id, ?, '-', 1, current_timestamp from person""", module.id());
        }
        handle.execute("""
                insert into check_answer (attempt_id, number, question, answer, confidence, points, answered_at)
                select a.id, n.x, 'question', 't:0', 2, 1, dateadd(second, 20 * (n.x + 1), a.started_at)
                from check_attempt a, system_range(0, 7) n""");
        handle.execute("""
                insert into check_result (attempt_id, score, points, passed, finished_at)
                select id, 90, 7, true, dateadd(second, 160, started_at) from check_attempt""");
    }

    private static List<String> options(Path data) {
        return List.of("--port", "0", "--data", data.toString(), "--content", "content");
    }
}
