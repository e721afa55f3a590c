package fieldcraft.people;

import static org.assertj.core.api.Assertions.assertThat;

import fieldcraft.database.Database;
import fieldcraft.testkit.OnEveryDatabase;
import fieldcraft.testkit.TestPeople;
import java.time.Instant;
import java.util.Optional;

class AuditDaoTest {
    private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");

    @OnEveryDatabase
    void theNewestStandsFirstAndIsFoundByNameDeedAndDetails(Database database) {
        long ada = add(database, "Ada");
        long kim = add(database, "Kim");
        AuditDao log = database.dao(AuditDao.class);
        log.add(NOW, Optional.of(ada), AuditDeed.DEACTIVATED, Optional.of(kim), Optional.empty(), "");
        log.add(NOW, Optional.empty(), AuditDeed.SIGN_IN_FAILED, Optional.empty(), Optional.empty(), "from 10.0.0.7");

        assertThat(log.before(Long.MAX_VALUE, "", "", 10))
                .extracting(AuditEntry::deed)
                .containsExactly(AuditDeed.SIGN_IN_FAILED, AuditDeed.DEACTIVATED);
        assertThat(log.before(Long.MAX_VALUE, "kim", "", 10)).hasSize(1);
        assertThat(log.before(Long.MAX_VALUE, "10.0.0", "", 10)).hasSize(1);
        assertThat(log.before(Long.MAX_VALUE, "", "DEACTIVATED", 10)).hasSize(1);
        long newest = log.before(Long.MAX_VALUE, "", "", 1).get(0).id();
        assertThat(log.before(newest, "", "", 10)).extracting(AuditEntry::deed).containsExactly(AuditDeed.DEACTIVATED);
    }

    @OnEveryDatabase
    void anErasedPersonsNameIsGoneFromItToo(Database database) {
        long kim = add(database, "Kim");
        AuditDao log = database.dao(AuditDao.class);
        log.add(NOW, Optional.of(kim), AuditDeed.SIGNED_IN, Optional.of(kim), Optional.empty(), "");

        database.dao(MemberDao.class).erase(kim, NOW);

        AuditEntry entry = log.before(Long.MAX_VALUE, "", "", 1).get(0);
        assertThat(entry.actorName()).contains("");
        assertThat(entry.actorId()).contains(kim);
    }

    private static long add(Database database, String name) {
        return database.dao(PersonDao.class)
                .add(TestPeople.person(name), "hash", NOW)
                .orElseThrow()
                .id();
    }
}
