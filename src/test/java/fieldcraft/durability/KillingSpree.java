package fieldcraft.durability;

import static org.assertj.core.api.Assertions.assertThat;

import fieldcraft.database.Database;
import fieldcraft.database.DatabaseAddress;
import fieldcraft.markdown.Language;
import fieldcraft.people.NewPerson;
import fieldcraft.people.Passwords;
import fieldcraft.people.PersonDao;
import fieldcraft.testkit.ServerProcess;
import fieldcraft.testkit.TestPeople;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Trainees play, answer and write while the server is killed at random moments and started again on the same data. */
final class KillingSpree {
    private static final int FEWEST_STEPS = 20;
    private static final int MOST_STEPS = 120;

    private final DatabaseAddress database;
    private final List<String> options;
    private final Acknowledged acknowledged = new Acknowledged();
    private final AtomicBoolean stop = new AtomicBoolean();
    private final SplittableRandom random = new SplittableRandom(20);
    private final List<Work> work = List.of(
            new Player(),
            new Player(),
            new Player(),
            new Player(),
            new Answerer(),
            new Answerer(),
            new Writer(),
            new Writer());

    /** @param options what tells the server where the same database is */
    KillingSpree(DatabaseAddress database, List<String> options) throws IOException {
        this.database = database;
        this.options = new ArrayList<>(options);
        this.options.addAll(List.of("--content", "content", "--port", String.valueOf(freePort())));
    }

    /** Kills the server so many times, then holds what is stored against what was acknowledged. */
    void kill(int times) throws InterruptedException {
        settle();
        List<Thread> players = players();
        try {
            for (int kill = 0; kill < times; kill++) {
                killOnce();
            }
        } finally {
            stop.set(true);
        }
        for (Thread player : players) {
            player.join();
        }
        compare(times);
    }

    private void killOnce() throws InterruptedException {
        ServerProcess server = ServerProcess.start(options);
        acknowledged.await(acknowledged.count() + random.nextInt(FEWEST_STEPS, MOST_STEPS));
        server.kill();
    }

    private void settle() {
        String hash = new Passwords().hash(TestPeople.PASSWORD);
        try (Database opened = Database.open(database)) {
            PersonDao people = opened.dao(PersonDao.class);
            for (int i = 0; i < work.size(); i++) {
                people.add(new NewPerson(email(i), "Trainee " + i, Language.EN, Set.of()), hash, Instant.now());
            }
        }
    }

    private List<Thread> players() {
        String server = "http://127.0.0.1:" + options.get(options.size() - 1);
        List<Thread> players = new ArrayList<>();
        for (int i = 0; i < work.size(); i++) {
            Thread player = new Thread(new Stubborn(work.get(i), desk(i, server)));
            player.setDaemon(true);
            player.start();
            players.add(player);
        }
        return players;
    }

    private Work.Desk desk(int trainee, String server) {
        return new Work.Desk(
                email(trainee),
                server,
                acknowledged,
                new SplittableRandom(email(trainee).hashCode()),
                stop::get);
    }

    private void compare(int times) {
        Map<Acknowledged.Step, Integer> found = new HashMap<>();
        try (Database opened = Database.open(database)) {
            found.putAll(StoredWork.in(opened));
        }
        List<Map.Entry<Acknowledged.Step, Integer>> lost = acknowledged.lost(found);
        List<Acknowledged.Step> unsent = acknowledged.unsent(found);
        System.out.printf(
                "%d kills: acknowledged %s, stored %d, lost %d, stored but never sent %d%n",
                times, counts(), found.size(), lost.size(), unsent.size());
        assertThat(lost).as("acknowledged steps that are lost").isEmpty();
        assertThat(unsent).as("steps that nobody sent").isEmpty();
    }

    private String counts() {
        return Stream.of(Acknowledged.Kind.values())
                .map(kind -> acknowledged.count(kind) + " " + kind)
                .collect(Collectors.joining(", "));
    }

    private static String email(int trainee) {
        return "trainee" + trainee + "@example.com";
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
