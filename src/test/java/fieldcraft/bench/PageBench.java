package fieldcraft.bench;

import fieldcraft.course.Course;
import fieldcraft.course.CourseReader;
import fieldcraft.course.ModuleScenario;
import fieldcraft.database.Database;
import fieldcraft.database.DatabaseAddress;
import fieldcraft.testkit.ServerProcess;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What pages and decisions cost, measured from outside the shaded jar as its own process, beside nginx serving a static
 * file of the lesson's size. The server is warm: each page was asked for 60,000 times before. Prints a table; asserts nothing.
 */
@Tag("bench")
class PageBench {
    private static final PrintStream OUT = System.out;
    private static final int CONNECTIONS = 8;
    private static final int WARM_UP = 30_000;
    private static final int REQUESTS = 20_000;
    private static final int SEATS = 3_000;
    private static final String MODULE = "/modules/new-division-chief";
    private static final Path JAR = Path.of("target", "fieldcraft.jar");
    private static final Path ARCHIVE = Path.of("target", "fieldcraft.jsa");

    @Test
    void printsWhatPagesAndDecisionsCost(@TempDir Path folder) throws IOException, InterruptedException {
        archiveClasses(folder);
        OUT.printf("%n%-34s %9s %8s %8s %10s %8s%n", "", "req/s", "p50 ms", "p99 ms", "CPU-ms", "x nginx");
        measure("10 trainees", 10, 1, Files.createDirectory(folder.resolve("small")));
        measure("10,000 trainees, 1 m decisions", 10_000, 10, Files.createDirectory(folder.resolve("large")));
    }

    private void measure(String company, int trainees, int attempts, Path data)
            throws IOException, InterruptedException {
        Course course = new CourseReader().read(Path.of("content")).course().orElseThrow();
        ModuleScenario scenario =
                course.module("new-division-chief").orElseThrow().scenario().orElseThrow();
        List<BenchCompany.Seat> seats;
        try (Database database = Database.open(DatabaseAddress.inFolder(data))) {
            seats = new BenchCompany(database, scenario).settle(trainees, attempts, SEATS);
        }
        OUT.printf("%s%n  first 200 after %s%n", company, starts(data));
        try (ServerProcess server = ServerProcess.startJar(JAR, machineOptions(), options(data))) {
            firstAnswer(server);
            String cookies = seats.get(0).cookies();
            int lessonBytes = lessonBytes(server, cookies);
            double nginx = nginx(lessonBytes, data);
            Map<String, String> pages = new LinkedHashMap<>();
            pages.put("lesson (" + lessonBytes / 1024 + " KiB)", MODULE + "/lesson");
            pages.put("module", MODULE);
            pages.put("scene", "/attempts/" + seats.get(0).attempt());
            pages.values().forEach(path -> load(server, path, cookies, WARM_UP));
            pages.forEach((name, path) -> page(server, name, path, cookies, nginx));
            decisions(server, seats, scenario.solution().bestPath(), nginx);
            OUT.printf("  RSS after the run %d MB%n", server.residentBytes() / (1024 * 1024));
        }
    }

    /** How long each of three starts takes, the first with a database that nobody has opened since it was filled. */
    private static String starts(Path data) throws IOException, InterruptedException {
        List<String> seconds = new ArrayList<>();
        for (int start = 0; start < 3; start++) {
            ServerProcess server = ServerProcess.startJar(JAR, machineOptions(), options(data));
            seconds.add(String.format("%.2f s", firstAnswer(server) / 1e9));
            server.end();
        }
        return String.join(", ", seconds);
    }

    /** Time from the start of the process until a page has been answered with 200, in nanoseconds. */
    private static long firstAnswer(ServerProcess server) throws IOException {
        long since = System.nanoTime();
        try (Connection connection = new Connection(URI.create(server.address()))) {
            int status = connection.exchange(Connection.get("/sign-in", ""));
            if (status != 200) {
                throw new IllegalStateException("the first page answered " + status);
            }
        }
        return server.startTime().toNanos() + System.nanoTime() - since;
    }

    private static int lessonBytes(ServerProcess server, String cookies) throws IOException {
        try (Connection connection = new Connection(URI.create(server.address()))) {
            connection.exchange(Connection.get(MODULE + "/lesson", cookies));
            return connection.lastLength();
        }
    }

    /** Processor milliseconds of nginx for a static file of so many bytes. */
    private static double nginx(int bytes, Path folder) throws IOException {
        try (Nginx nginx = Nginx.serving(bytes, Files.createDirectory(folder.resolve("nginx")))) {
            byte[] request = Connection.get("/page.html", "");
            Load load = new Load(nginx.address(), CONNECTIONS, 200);
            load.run(times(WARM_UP, request));
            Duration before = nginx.processorTime();
            Load.Measured measured = load.run(times(5 * REQUESTS, request));
            return print(
                    "nginx, a static file of that size",
                    measured,
                    nginx.processorTime().minus(before),
                    0);
        }
    }

    private static void page(ServerProcess server, String name, String path, String cookies, double nginx) {
        load(server, path, cookies, WARM_UP);
        Duration before = server.processorTime();
        Load.Measured measured = load(server, path, cookies, REQUESTS);
        print(name, measured, server.processorTime().minus(before), nginx);
    }

    private static Load.Measured load(ServerProcess server, String path, String cookies, int requests) {
        return new Load(URI.create(server.address()), CONNECTIONS, 200)
                .run(times(requests, Connection.get(path, cookies)));
    }

    /** Every seat plays the path once; the first third of them warms up. */
    private static void decisions(
            ServerProcess server, List<BenchCompany.Seat> seats, List<Integer> path, double nginx) {
        Load load = new Load(URI.create(server.address()), CONNECTIONS, 303);
        load.run(steps(seats.subList(1, SEATS / 3), path));
        Duration before = server.processorTime();
        Load.Measured measured = load.run(steps(seats.subList(SEATS / 3, SEATS), path));
        print("POST of a decision", measured, server.processorTime().minus(before), nginx);
    }

    /** The first step of every seat, then the second of every seat: no seat is asked for two steps at once. */
    private static Supplier<Optional<byte[]>> steps(List<BenchCompany.Seat> seats, List<Integer> path) {
        List<byte[]> requests = new ArrayList<>();
        for (int step = 0; step < path.size(); step++) {
            for (BenchCompany.Seat seat : seats) {
                String form = "csrf=" + seat.csrf() + "&step=" + step + "&choice=" + path.get(step) + "&shown=0";
                requests.add(Connection.post("/attempts/" + seat.attempt() + "/decisions", seat.cookies(), form));
            }
        }
        Iterator<byte[]> all = requests.iterator();
        return () -> {
            synchronized (all) {
                return all.hasNext() ? Optional.of(all.next()) : Optional.empty();
            }
        };
    }

    private static Supplier<Optional<byte[]>> times(int count, byte[] request) {
        AtomicInteger left = new AtomicInteger(count);
        return () -> left.getAndDecrement() > 0 ? Optional.of(request) : Optional.empty();
    }

    /** Prints a row and gives its processor milliseconds a request. */
    private static double print(String name, Load.Measured measured, Duration processor, double nginx) {
        double milliseconds = processor.toNanos() / 1e6 / measured.requests();
        OUT.printf(
                "  %-32s %9.0f %8.2f %8.2f %10.3f %8s%n",
                name,
                measured.perSecond(),
                measured.percentile(0.5),
                measured.percentile(0.99),
                milliseconds,
                nginx == 0 ? "" : String.format("%.1f", milliseconds / nginx));
        return milliseconds;
    }

    /** Writes the archive of loaded classes that README recommends, by one start and stop of the server. */
    private static void archiveClasses(Path folder) throws IOException, InterruptedException {
        List<String> machine = List.of("-XX:+UseSerialGC", "-XX:ArchiveClassesAtExit=" + ARCHIVE);
        ServerProcess server = ServerProcess.startJar(JAR, machine, options(folder.resolve("archive")));
        firstAnswer(server);
        server.end();
    }

    private static List<String> machineOptions() {
        return List.of("-XX:+UseSerialGC", "-Xmx96m", "-XX:SharedArchiveFile=" + ARCHIVE);
    }

    private static List<String> options(Path data) {
        return List.of("--port", "0", "--data", data.toString(), "--content", "content");
    }
}
