package fieldcraft.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fieldcraft.people.TeamDao;
import fieldcraft.testkit.OnEveryDatabase;
import java.time.Instant;
import java.util.Optional;

class TransactionsTest {
    @OnEveryDatabase
    void allIsUndoneIfTheWorkFails(Database database) {
        TeamDao teams = database.dao(TeamDao.class);

        assertThatThrownBy(() -> database.transactions().run(() -> {
                    teams.add("Sales", Optional.empty(), Instant.EPOCH);
                    assertThat(teams.all()).hasSize(1);
                    throw new IllegalStateException("stop");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(teams.all()).isEmpty();
    }

    @OnEveryDatabase
    void aTransactionInsideAnotherIsPartOfIt(Database database) {
        TeamDao teams = database.dao(TeamDao.class);
        Transactions transactions = database.transactions();

        assertThatThrownBy(() -> transactions.run(() -> {
                    transactions.run(() -> teams.add("Sales", Optional.empty(), Instant.EPOCH));
                    throw new IllegalStateException("stop");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(teams.all()).isEmpty();
    }

    @OnEveryDatabase
    void whatIsDoneIsThereForOthersAfterwards(Database database) {
        long id = database.transactions()
                .run(() -> database.dao(TeamDao.class).add("Sales", Optional.empty(), Instant.EPOCH));

        assertThat(database.dao(TeamDao.class).tree().find(id)).isPresent();
    }
}
