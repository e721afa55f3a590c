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
import fieldcraft.testkit.Trainee;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Twelve trainees play, answer and write while the server is killed at random moments and started again on the same data.
 */
final class KillingSpree {
    private static final int TRAINEES = 12;
    private static final int FEWEST_PIECES = 60;
    private static final int MOST_PIECES = 240;

    private final DatabaseAddress database;
    private final List<String> options;
    private final String module;
    private final String server;
    private final Acknowledged acknowledged = new Acknowledged();
    private final AtomicBoolean stop = new AtomicBoolean();
    private final SplittableRandom random = new SplittableRandom(20);

    /**
     * @param options what tells the server where the same database is, and the course
     * @param module the address of the module at which everybody works
     */
    KillingSpree(DatabaseAddress database, List<String> options, String module) throws IOException {
        String port = String.valueOf(freePort());
        this.database = database;
        this.options = new ArrayList<>(options);
        this.options.addAll(List.of("--port", port));
        this.module = module;
        this.server = "http://127.0.0.1:" + port;
    }

    /** Kills the server so many times, then holds what is stored against what was acknowledged. */
    void kill(int times) throws IOException, InterruptedException {
        settle();
        List<Client> clients = clients();
        List<Thread> working = clients.stream().map(KillingSpree::start).toList();
        try {
            for (int kill = 0; kill < times; kill++) {
                killOnce();
            }
        } finally {
            stop.set(true);
        }
        for (Thread client : working) {
            client.join();
        }
        lookBack(clients);
        compare(times);
    }

    private void settle() {
        String hash = new Passwords().hash(TestPeople.PASSWORD);
        try (Database opened = Database.open(database)) {
            PersonDao people = opened.dao(PersonDao.class);
            for (int i = 0; i < TRAINEES; i++) {
                people.add(new NewPerson(email(i), "Trainee " + i, Language.EN, Set.of()), hash, Instant.now());
            }
        }
    }

    private List<Client> clients() {
        List<Client> clients = new ArrayList<>();
        for (int i = 0; i < TRAINEES; i++) {
            clients.add(new Client(new Trainee(server), email(i), work(i), stop));
        }
        return clients;
    }

    /** Every second one plays, every third one answers, and the others write, who are the quickest. */
    private Work work(int trainee) {
        SplittableRandom own = random.split();
        return switch (trainee % 6) {
            case 0, 2, 4 -> new Player(module, acknowledged, own);
            case 1, 3 -> new Examinee(module, acknowledged, own);
            default -> new Writer(module, new Manuscript(email(trainee)), acknowledged, own);
        };
    }

    private static Thread start(Client client) {
        Thread thread = new Thread(client);
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    private void killOnce() throws InterruptedException {
        ServerProcess running = ServerProcess.start(options);
        acknowledged.await(acknowledged.count() + random.nextInt(FEWEST_PIECES, MOST_PIECES));
        running.kill();
    }

    private void lookBack(List<Client> clients) throws IOException, InterruptedException {
        try (ServerProcess running = ServerProcess.start(options)) {
            for (Client client : clients) {
                client.lookBack();
            }
            running.kill();
        }
    }

    private void compare(int times) {
        Map<Piece, String> found;
        try (Database opened = Database.open(database)) {
            found = Piece.all(opened);
        }
        List<String> lost = acknowledged.lost(found);
        List<Piece> unsent = acknowledged.unsent(found);
        System.out.printf(
                "%d kills: acknowledged %d decisions, %d answers, %d drafts, %d texts; lost %d, stored but never sent %d%n",
                times,
                acknowledged.count(Piece.Kind.DECISION),
                acknowledged.count(Piece.Kind.ANSWER),
                acknowledged.drafts(),
                acknowledged.count(Piece.Kind.TEXT),
                lost.size(),
                unsent.size());
        assertThat(lost).as("acknowledged and lost").isEmpty();
        assertThat(unsent).as("stored, and sent by nobody").isEmpty();
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
