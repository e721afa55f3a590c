package fieldcraft.people;

import static org.assertj.core.api.Assertions.assertThat;

import fieldcraft.database.Database;
import fieldcraft.markdown.Language;
import fieldcraft.testkit.OnEveryDatabase;
import fieldcraft.testkit.TestPeople;
import java.time.Instant;
import java.util.Optional;

class AccountDataDaoTest {
    private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");

    @OnEveryDatabase
    void tellsWhoSomebodyIsAndWhichTeamsTheyLead(Database database) {
        long mo = add(database, "Mo", Role.MANAGER);
        TeamDao teams = database.dao(TeamDao.class);
        teams.addLeader(teams.add("Sales", Optional.empty(), NOW), mo);

        assertThat(data(database).account(mo))
                .containsExactly(new AccountDataDao.Account(
                        "Mo",
                        Optional.of("mo@example.com"),
                        Optional.empty(),
                        Language.EN,
                        false,
                        true,
                        false,
                        Optional.empty(),
                        Optional.empty(),
                        NOW,
                        Optional.empty()));
        assertThat(data(database).ledTeams(mo)).containsExactly(new AccountDataDao.LedTeam("Sales"));
    }

    @OnEveryDatabase
    void tellsWhereSomebodyIsSignedIn(Database database) {
        long kim = add(database, "Kim");
        database.dao(SessionDao.class).add("hash", kim, "Firefox", NOW);
        database.dao(SessionDao.class).add("other", add(database, "Mo"), "Edge", NOW);

        assertThat(data(database).sessions(kim))
                .containsExactly(new AccountDataDao.SignedInBrowser("Firefox", NOW, NOW));
    }

    @OnEveryDatabase
    void tellsOfInvitationsUntilTheyAreRemoved(Database database) {
        long kim = add(database, "Kim");
        database.jdbi()
                .useHandle(handle -> handle.createUpdate("""
                                insert into invitation (code_hash, person_id, kind, created_at, expires_at)
                                values ('hash', :kim, 'INVITE', :now, :now)""")
                        .bind("kim", kim)
                        .bind("now", NOW)
                        .execute());

        assertThat(data(database).invitations(kim))
                .containsExactly(new AccountDataDao.InvitedOnce("INVITE", NOW, NOW, Optional.empty()));
        data(database).removeInvitations(kim);
        assertThat(data(database).invitations(kim)).isEmpty();
    }

    @OnEveryDatabase
    void tellsWhatTheLogSaysAboutSomebodyAndWhetherItWasThey(Database database) {
        long kim = add(database, "Kim");
        long ada = add(database, "Ada", Role.ADMIN);
        AuditDao audit = database.dao(AuditDao.class);
        audit.add(NOW, Optional.of(ada), AuditDeed.PERSON_ADDED, Optional.of(kim), Optional.empty(), "trainee");
        audit.add(NOW, Optional.of(kim), AuditDeed.SIGNED_IN, Optional.empty(), Optional.empty(), "");
        audit.add(NOW, Optional.empty(), AuditDeed.SIGN_IN_FAILED, Optional.of(kim), Optional.empty(), "");
        audit.add(NOW, Optional.of(ada), AuditDeed.SIGNED_IN, Optional.empty(), Optional.empty(), "");

        assertThat(data(database).log(kim))
                .containsExactly(
                        new AccountDataDao.LogLine(NOW, AuditDeed.PERSON_ADDED, false, "trainee"),
                        new AccountDataDao.LogLine(NOW, AuditDeed.SIGNED_IN, true, ""),
                        new AccountDataDao.LogLine(NOW, AuditDeed.SIGN_IN_FAILED, false, ""));
    }

    private static AccountDataDao data(Database database) {
        return database.dao(AccountDataDao.class);
    }

    private static long add(Database database, String name, Role... roles) {
        return database.dao(PersonDao.class)
                .add(TestPeople.person(name, roles), "hash", NOW)
                .orElseThrow()
                .id();
    }
}
