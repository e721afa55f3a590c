package fieldcraft.bench;

import fieldcraft.course.ModuleScenario;
import fieldcraft.database.Database;
import fieldcraft.markdown.Language;
import fieldcraft.web.Secrets;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** A company in a database: trainees with a history of attempts, and some that are signed in and in the middle of one. */
final class BenchCompany {
    private static final String MODULE = "new-division-chief";
    private static final int DECISIONS_AN_ATTEMPT = 10;
    private static final int BATCH = 10_000;

    private final Database database;
    private final ModuleScenario scenario;
    private final Timestamp now = Timestamp.from(Instant.now());

    BenchCompany(Database database, ModuleScenario scenario) {
        this.database = database;
        this.scenario = scenario;
    }

    /** A signed-in trainee with an attempt of their own that has just begun. */
    record Seat(String token, long attempt) {
        String cookies() {
            return "session=" + token;
        }

        /** The token that a form of this session carries, with a mask of zeros. */
        String csrf() {
            byte[] secret = Secrets.sha256("csrf " + token);
            byte[] masked = new byte[2 * secret.length];
            System.arraycopy(secret, 0, masked, secret.length, secret.length);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(masked);
        }
    }

    /** Settles so many trainees with so many finished attempts each, then as many seats. */
    List<Seat> settle(int trainees, int attempts, int seats) {
        database.jdbi().useTransaction(this::keepScenario);
        long first = people(trainees + seats);
        history(first, trainees, attempts);
        return seats(first + trainees, seats);
    }

    private void keepScenario(Handle handle) {
        for (Language language : Language.values()) {
            handle.execute(
                    "insert into text_version (version, language, body) values (?, ?, ?)",
                    scenario.version(),
                    language.tag(),
                    scenario.texts().get(language));
        }
    }

    /** The id of the first of so many new people; the others follow it. */
    private long people(int count) {
        insert(
                """
                insert into person (email, name, language, trainer, manager, admin, password_hash, created_at)
                values (?, ?, 'en', false, false, false, '-', ?)""",
                IntStream.range(0, count)
                        .mapToObj(i -> List.<Object>of("trainee" + i + "@example.org", "Trainee " + i, now)));
        return database.jdbi()
                .withHandle(handle -> handle.createQuery("select min(id) from person")
                        .mapTo(Long.class)
                        .one());
    }

    private void history(long first, int trainees, int attempts) {
        insert(
                """
                insert into attempt (id, person_id, module, version, practice, seed, started_at)
                values (?, ?, ?, ?, false, 1, ?)""",
                IntStream.range(0, trainees * attempts)
                        .mapToObj(i ->
                                List.<Object>of((long) i + 1, first + i / attempts, MODULE, scenario.version(), now)));
        insert(
                "insert into decision (attempt_id, step, choice, decided_at, millis) values (?, ?, 0, ?, 20000)",
                IntStream.range(0, trainees * attempts * DECISIONS_AN_ATTEMPT)
                        .mapToObj(i ->
                                List.<Object>of((long) i / DECISIONS_AN_ATTEMPT + 1, i % DECISIONS_AN_ATTEMPT, now)));
        insert("""
                insert into attempt_result (attempt_id, score, earned, passed, outcome, ending, finished_at)
                values (?, 50, 48, false, 'LOST', 'burnt', ?)""", IntStream.range(0, trainees * attempts).mapToObj(i -> List.<Object>of((long) i + 1, now)));
        database.jdbi()
                .useHandle(handle -> handle.execute(
                        "alter table attempt alter column id restart with " + (trainees * attempts + 1)));
    }

    private List<Seat> seats(long firstPerson, int count) {
        List<Seat> seats = new ArrayList<>();
        database.jdbi().useTransaction(handle -> {
            for (int i = 0; i < count; i++) {
                String token = Secrets.token();
                handle.execute(
                        "insert into sign_in_session (token_hash, person_id, browser, created_at, seen_at) values (?, ?, 'bench', ?, ?)",
                        Secrets.sha256Hex(token),
                        firstPerson + i,
                        now,
                        now);
                long attempt = handle.createUpdate(
                                "insert into attempt (person_id, module, version, practice, seed, started_at) values (?, ?, ?, false, ?, ?)")
                        .bind(0, firstPerson + i)
                        .bind(1, MODULE)
                        .bind(2, scenario.version())
                        .bind(3, i)
                        .bind(4, now)
                        .executeAndReturnGeneratedKeys("id")
                        .mapTo(Long.class)
                        .one();
                seats.add(new Seat(token, attempt));
            }
        });
        return seats;
    }

    private void insert(String sql, Stream<List<Object>> rows) {
        database.jdbi().useTransaction(handle -> {
            PreparedBatch batch = handle.prepareBatch(sql);
            rows.forEach(row -> {
                for (int i = 0; i < row.size(); i++) {
                    batch.bind(i, row.get(i));
                }
                batch.add();
                if (batch.size() == BATCH) {
                    batch.execute();
                }
            });
            if (batch.size() > 0) {
                batch.execute();
            }
        });
    }
}
