package fieldcraft.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fieldcraft.testkit.OnEveryDatabase;
import java.util.List;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.jdbi.v3.sqlobject.transaction.Transaction;

public class DaosTest {
    public record Word(int id, String text) {}

    @RegisterConstructorMapper(Word.class)
    public interface WordDao {
        @SqlUpdate("create table word (id integer primary key, text varchar(20) not null)")
        void create();

        @SqlUpdate("insert into word (id, text) values (:id, :text)")
        void add(int id, String text);

        @SqlQuery("select id, text from word order by id")
        List<Word> words();

        @SqlQuery("select text, id from word order by id")
        List<Word> wordsTextFirst();

        @Transaction
        default void addBoth(Word one, Word other) {
            add(one.id(), one.text());
            add(other.id(), other.text());
        }
    }

    @OnEveryDatabase
    void undoesAllOfATransactionThatFails(Database database) {
        WordDao dao = words(database);

        assertThatThrownBy(() -> dao.addBoth(new Word(1, "ask"), new Word(1, "listen")))
                .hasMessageContaining("insert into word");

        assertThat(dao.words()).isEmpty();
    }

    @OnEveryDatabase
    void keepsAllOfATransactionThatSucceeds(Database database) {
        WordDao dao = words(database);

        dao.addBoth(new Word(1, "ask"), new Word(2, "listen"));

        assertThat(dao.words()).containsExactly(new Word(1, "ask"), new Word(2, "listen"));
    }

    @OnEveryDatabase
    void givesItsConnectionBackAlsoAfterAFault(Database database) {
        WordDao dao = words(database);
        dao.add(1, "ask");

        for (int again = 0; again < 100; again++) {
            assertThatThrownBy(() -> dao.add(1, "ask")).hasMessageContaining("insert into word");
        }

        assertThat(dao.words()).hasSize(1);
    }

    @OnEveryDatabase
    void fillsRecordsWhateverTheOrderOfTheColumns(Database database) {
        WordDao dao = words(database);
        dao.add(1, "ask");

        assertThat(dao.words()).isEqualTo(dao.wordsTextFirst());
        assertThat(dao.wordsTextFirst()).containsExactly(new Word(1, "ask"));
    }

    private static WordDao words(Database database) {
        WordDao dao = database.dao(WordDao.class);
        dao.create();
        return dao;
    }
}
