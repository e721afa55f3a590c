package fieldcraft.mail;

import fieldcraft.database.Database;
import fieldcraft.markdown.Language;
import fieldcraft.people.MemberDao;
import fieldcraft.people.NewPerson;
import fieldcraft.people.PersonDao;
import fieldcraft.testkit.TestClock;
import fieldcraft.web.Site;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** An outbox with letters to Kim, and workers that send them. */
final class Letters {
    static final String KIM = "kim@example.com";

    final TestClock clock = new TestClock();
    final Database database;
    final OutboxDao dao;
    final long kim;
    private final Outbox outbox;

    Letters(Database database) {
        this.database = database;
        this.dao = database.dao(OutboxDao.class);
        this.outbox = new Outbox(dao, clock);
        this.kim = person(KIM, Language.EN);
    }

    long person(String email, Language language) {
        return database.dao(PersonDao.class)
                .addWithoutPassword(new NewPerson(email, "Kim", language, Set.of()), clock.instant())
                .orElseThrow()
                .id();
    }

    boolean add(String key) {
        return add(key, key);
    }

    boolean add(String key, String words) {
        return outbox.add(NewLetter.urgent(kim, Note.KIND, key, Map.of("words", words)));
    }

    boolean add(NewLetter letter) {
        return outbox.add(letter);
    }

    void deactivateKim() {
        database.dao(MemberDao.class).deactivate(kim, clock.instant());
    }

    /** A worker of a server of its own. */
    OutboxWorker worker(int port) {
        return worker("smtp://127.0.0.1:" + port);
    }

    OutboxWorker worker(String server) {
        return worker(MailSettings.of(server, "Fieldcraft <training@example.com>"));
    }

    private OutboxWorker worker(MailSettings settings) {
        Site site = new Site(new Site.Settings(false, false, false, ZoneOffset.UTC));
        LetterWriter writer = new LetterWriter(
                List.of(new Note()), site.templates(), site.messages(), () -> "https://training.example.com");
        MailServer server = new MailServer(settings, Duration.ofMillis(300), clock);
        return new OutboxWorker(dao, writer, server, ZoneOffset.UTC, clock);
    }

    /** The only letter that does not get through. */
    OutboxRow failing() {
        List<OutboxRow> rows = dao.failing(9);
        if (rows.size() != 1) {
            throw new AssertionError(rows);
        }
        return rows.get(0);
    }
}
