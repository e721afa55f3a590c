package fieldcraft.report;

import fieldcraft.course.Course;
import fieldcraft.course.CourseModule;
import fieldcraft.course.ModuleCheck;
import fieldcraft.course.ModuleScenario;
import fieldcraft.database.Database;
import fieldcraft.learning.TextVersionDao;
import fieldcraft.markdown.Language;
import fieldcraft.people.NewPerson;
import fieldcraft.people.PersonDao;
import fieldcraft.people.TeamDao;
import fieldcraft.quiz.Question;
import fieldcraft.scenario.Ending;
import fieldcraft.scenario.Play;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;

/** A company made up from a seed: people in teams who read, play, practise, answer and write, all of it as raw rows. */
final class RandomCompany {
    private static final Instant START = Instant.parse("2026-09-01T08:00:00Z");

    private final Database database;
    private final Course course;
    private final Random random;
    private final List<Long> teams = new ArrayList<>();
    private final List<Long> people = new ArrayList<>();
    private Instant now = START;

    private RandomCompany(Database database, Course course, long seed) {
        this.database = database;
        this.course = course;
        this.random = new Random(seed);
    }

    static RandomCompany settle(Database database, Course course, long seed, int size) {
        RandomCompany company = new RandomCompany(database, course, seed);
        company.keepTexts();
        company.addTeams();
        IntStream.range(0, size).forEach(company::addPerson);
        database.jdbi().useTransaction(handle -> company.people.forEach(person -> company.learn(handle, person)));
        new RandomDuties(database, course, company.random).settle(company.people);
        return company;
    }

    /** The ids of three teams, each below the one before it, and of one beside them. */
    List<Long> teams() {
        return teams;
    }

    List<Long> people() {
        return people;
    }

    private void keepTexts() {
        TextVersionDao texts = database.dao(TextVersionDao.class);
        for (CourseModule module : course.modules()) {
            module.scenario().ifPresent(scenario -> texts.keep(scenario.version(), scenario.texts()));
            module.check().ifPresent(check -> texts.keep(check.version(), check.texts()));
        }
    }

    private void addTeams() {
        TeamDao dao = database.dao(TeamDao.class);
        Optional<Long> above = Optional.empty();
        for (String name : List.of("Sales", "North", "Harbour")) {
            long team = dao.add(name, above, START);
            teams.add(team);
            above = Optional.of(team);
        }
        teams.add(dao.add("Service", Optional.empty(), START));
    }

    private void addPerson(int number) {
        int place = random.nextInt(teams.size() + 1);
        Optional<Long> team = place == teams.size() ? Optional.empty() : Optional.of(teams.get(place));
        NewPerson newcomer = new NewPerson(
                Optional.of("person" + number + "@example.com"),
                Optional.empty(),
                "Person " + number,
                Language.EN,
                Set.of(),
                team,
                Optional.empty());
        people.add(database.dao(PersonDao.class)
                .addWithoutPassword(newcomer, START)
                .orElseThrow()
                .id());
    }

    /** Somebody takes some of the modules, some as far as they go, and things that the course has dropped. */
    private void learn(Handle handle, long person) {
        boolean diligent = random.nextInt(4) == 0;
        for (CourseModule module : course.modules()) {
            if (diligent || random.nextInt(3) > 0) {
                learn(handle, person, module, diligent);
            }
        }
        read(handle, person, "dropped-module");
        unfinishedPlay(handle, person, "dropped-module");
    }

    private void learn(Handle handle, long person, CourseModule module, boolean diligent) {
        if (diligent || random.nextBoolean()) {
            read(handle, person, module.id());
        }
        module.scenario().ifPresent(scenario -> {
            for (int left = random.nextInt(4); left > 0; left--) {
                play(handle, person, module.id(), scenario, random.nextInt(3) == 0, random.nextBoolean());
            }
            if (diligent) {
                play(handle, person, module.id(), scenario, false, true);
            }
        });
        module.check().ifPresent(check -> {
            for (int left = random.nextInt(3); left > 0; left--) {
                check(handle, person, module.id(), check, random.nextBoolean());
            }
            if (diligent) {
                check(handle, person, module.id(), check, true);
            }
        });
        if (diligent || random.nextBoolean()) {
            write(handle, person, module.id(), diligent || random.nextBoolean());
        }
    }

    private void read(Handle handle, long person, String module) {
        handle.execute("insert into reading (person_id, module, read_at) values (?, ?, ?)", person, module, later());
    }

    private void unfinishedPlay(Handle handle, long person, String module) {
        long attempt = attempt(handle, person, module, "gone", false);
        decision(handle, attempt, 0, 0);
    }

    /** A play that takes the best choices or any, and sometimes stops before its ending. */
    private void play(
            Handle handle, long person, String module, ModuleScenario scenario, boolean practice, boolean well) {
        long attempt = attempt(handle, person, module, scenario.version(), practice);
        Play play = scenario.solution().start();
        int stop = random.nextInt(5) == 0 && !well ? random.nextInt(4) : Integer.MAX_VALUE;
        for (int step = 0; !play.isEnded() && step < stop; step++) {
            List<Integer> choices =
                    well && random.nextInt(6) > 0 ? scenario.solution().bestChoices(play) : play.openChoices();
            int choice = choices.get(random.nextInt(choices.size()));
            decision(handle, attempt, step, choice);
            play = play.choose(choice);
        }
        if (play.isEnded()) {
            Ending ending = play.ending().orElseThrow();
            handle.execute(
                    """
                    insert into attempt_result (attempt_id, score, earned, passed, outcome, ending, finished_at)
                    values (?, ?, ?, ?, ?, ?, ?)""",
                    attempt,
                    scenario.solution().score(play.earnedPoints()),
                    play.earnedPoints(),
                    scenario.solution().passes(play.earnedPoints()),
                    ending.outcome().name(),
                    ending.id(),
                    moment(now));
        }
    }

    private long attempt(Handle handle, long person, String module, String version, boolean practice) {
        return handle.createUpdate("""
                        insert into attempt (person_id, module, version, practice, seed, started_at)
                        values (?, ?, ?, ?, 1, ?)""")
                .bind(0, person)
                .bind(1, module)
                .bind(2, version)
                .bind(3, practice)
                .bind(4, later())
                .executeAndReturnGeneratedKeys("id")
                .mapTo(Long.class)
                .one();
    }

    private void decision(Handle handle, long attempt, int step, int choice) {
        long millis = random.nextInt(10) == 0 ? 50_000_000L : random.nextInt(200_000);
        handle.execute(
                "insert into decision (attempt_id, step, choice, decided_at, millis) values (?, ?, ?, ?, ?)",
                attempt,
                step,
                choice,
                later(),
                millis);
    }

    private void check(Handle handle, long person, String module, ModuleCheck check, boolean well) {
        long attempt = handle.createUpdate("""
                        insert into check_attempt (person_id, module, version, seed, started_at)
                        values (?, ?, ?, 1, ?)""")
                .bind(0, person)
                .bind(1, module)
                .bind(2, check.version())
                .bind(3, later())
                .executeAndReturnGeneratedKeys("id")
                .mapTo(Long.class)
                .one();
        List<Question> questions = new ArrayList<>(check.in(Language.EN).questions());
        Collections.shuffle(questions, random);
        int answered = random.nextInt(4) == 0 && !well ? random.nextInt(questions.size()) : questions.size();
        double points = 0;
        for (int number = 0; number < answered; number++) {
            points += answer(handle, attempt, number, questions.get(number), well);
        }
        if (answered == questions.size()) {
            int score = check.in(Language.EN).score(points);
            handle.execute(
                    "insert into check_result (attempt_id, score, points, passed, finished_at) values (?, ?, ?, ?, ?)",
                    attempt,
                    score,
                    points,
                    score >= course.marks().check(),
                    moment(now));
        }
    }

    private double answer(Handle handle, long attempt, int number, Question question, boolean well) {
        double points = well ? question.points() : question.points() * random.nextInt(3) / 2.0;
        handle.execute("""
                insert into check_answer (attempt_id, number, question, answer, confidence, points, answered_at)
                values (?, ?, ?, 't:0', 2, ?, ?)""", attempt, number, question.id(), points, later());
        return points;
    }

    private void write(Handle handle, long person, String module, boolean handedIn) {
        handle.execute(
                "insert into practice_draft (person_id, module, revision, body, saved_at) values (?, ?, 1, ?, ?)",
                person,
                module,
                random.nextInt(3) == 0 ? "" : "A gate.",
                later());
        for (int version = 1; handedIn && version <= 2; version++) {
            handle.execute("""
                    insert into practice_version (person_id, module, number, prompt_version, body, handed_in_at)
                    values (?, ?, ?, 'prompt', 'A gate.', ?)""", person, module, version, later());
        }
    }

    /** A few seconds later, or some hours. */
    private OffsetDateTime later() {
        long seconds = random.nextInt(8) == 0 ? 20_000 : 1 + random.nextInt(90);
        now = now.plus(Duration.ofSeconds(seconds)).plusMillis(random.nextInt(1_000));
        return moment(now);
    }

    private static OffsetDateTime moment(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
