package fieldcraft.people;

import static org.assertj.core.api.Assertions.assertThat;

import fieldcraft.database.Database;
import fieldcraft.testkit.OnEveryDatabase;
import fieldcraft.testkit.TestPeople;
import java.time.Duration;
import java.time.Instant;

class SessionDaoTest {
    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00.123456Z");
    private static final Instant BEFORE = NOW.minus(Duration.ofDays(1));

    @OnEveryDatabase
    void findsThePersonAndTheSessionTogether(Database database) {
        SessionDao sessions = database.dao(SessionDao.class);
        Person mo = settle(database, "Mo");
        sessions.add("hash", mo.id(), "Firefox", NOW);

        assertThat(sessions.find("hash", BEFORE, BEFORE))
                .contains(new SignedInSession(mo, new Session("hash", "Firefox", NOW, NOW)));
        assertThat(sessions.find("another", BEFORE, BEFORE)).isEmpty();
    }

    @OnEveryDatabase
    void doesNotFindWhatIsTooOldOrTooLongUnused(Database database) {
        SessionDao sessions = database.dao(SessionDao.class);
        sessions.add("hash", settle(database, "Mo").id(), "Firefox", NOW);

        assertThat(sessions.find("hash", NOW, BEFORE)).isEmpty();
        assertThat(sessions.find("hash", BEFORE, NOW)).isEmpty();
    }

    @OnEveryDatabase
    void listsTheOneUsedLastFirst(Database database) {
        SessionDao sessions = database.dao(SessionDao.class);
        Person mo = settle(database, "Mo");
        sessions.add("first", mo.id(), "Firefox", NOW);
        sessions.add("second", mo.id(), "Safari", NOW);
        sessions.see("first", NOW.plusSeconds(1));

        assertThat(sessions.of(mo.id(), BEFORE, BEFORE))
                .extracting(Session::tokenHash)
                .containsExactly("first", "second");
    }

    @OnEveryDatabase
    void endsOneOrAllOfAPerson(Database database) {
        SessionDao sessions = database.dao(SessionDao.class);
        Person mo = settle(database, "Mo");
        Person kim = settle(database, "Kim");
        sessions.add("mo1", mo.id(), "", NOW);
        sessions.add("mo2", mo.id(), "", NOW);
        sessions.add("kim", kim.id(), "", NOW);

        sessions.end("mo1");
        assertThat(sessions.of(mo.id(), BEFORE, BEFORE)).hasSize(1);
        sessions.endAll(mo.id());
        assertThat(sessions.of(mo.id(), BEFORE, BEFORE)).isEmpty();
        assertThat(sessions.of(kim.id(), BEFORE, BEFORE)).hasSize(1);
    }

    @OnEveryDatabase
    void forgetsWhatHasEndedByItself(Database database) {
        SessionDao sessions = database.dao(SessionDao.class);
        Person mo = settle(database, "Mo");
        sessions.add("old", mo.id(), "", BEFORE);
        sessions.add("new", mo.id(), "", NOW);

        sessions.forget(BEFORE, BEFORE);

        assertThat(sessions.of(mo.id(), Instant.EPOCH, Instant.EPOCH))
                .extracting(Session::tokenHash)
                .containsExactly("new");
    }

    private static Person settle(Database database, String name) {
        PersonDao people = database.dao(PersonDao.class);
        return people.add(TestPeople.person(name, Role.MANAGER), "hash", NOW).orElseThrow();
    }
}
