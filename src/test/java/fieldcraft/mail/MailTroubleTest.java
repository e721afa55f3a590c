package fieldcraft.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import fieldcraft.database.Database;
import fieldcraft.testkit.OddMailServer;
import fieldcraft.testkit.OddMailServer.Habit;
import fieldcraft.testkit.OnEveryDatabase;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Mail servers that are away, hang, refuse and break off: a letter is sent once when one is back. */
class MailTroubleTest {
    private final GreenMail mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @BeforeEach
    void start() {
        mail.start();
    }

    @AfterEach
    void stop() {
        mail.stop();
    }

    @OnEveryDatabase
    void aServerThatIsAway(Database database) throws IOException {
        Letters letters = new Letters(database);
        letters.add("first");
        letters.add("second");

        letters.worker(freePort()).round();

        OutboxRow failing = letters.failing();
        assertThat(failing.attempts()).isEqualTo(1);
        assertThat(failing.notBefore()).isEqualTo(letters.clock.instant().plusSeconds(60));
        assertThat(letters.dao.waiting(9)).as("the other was not even tried").hasSize(1);
        letters.clock.advance(Duration.ofMinutes(1));
        letters.worker(mail.getSmtp().getPort()).round();
        assertThat(mail.getReceivedMessages()).hasSize(2);
    }

    @OnEveryDatabase
    void aServerThatSaysNothing(Database database) throws IOException {
        comesBackAfter(Habit.SAYS_NOTHING, database);
    }

    @OnEveryDatabase
    void aServerThatHangsInTheMiddle(Database database) throws IOException {
        comesBackAfter(Habit.HANGS_IN_THE_MIDDLE, database);
    }

    @OnEveryDatabase
    void aServerThatClosesInTheMiddle(Database database) throws IOException {
        comesBackAfter(Habit.CLOSES_IN_THE_MIDDLE, database);
    }

    @OnEveryDatabase
    void aServerThatClosesBeforeItSaysYes(Database database) throws IOException {
        comesBackAfter(Habit.CLOSES_BEFORE_IT_SAYS_YES, database);
    }

    @OnEveryDatabase
    void aServerThatIsBusy(Database database) throws IOException {
        comesBackAfter(Habit.IS_BUSY, database);
    }

    @OnEveryDatabase
    void aServerThatTakesNothingFromUs(Database database) throws IOException {
        comesBackAfter(Habit.REFUSES_THE_SENDER, database);
    }

    @OnEveryDatabase
    void aRecipientWhoDoesNotExistIsNotTriedAgain(Database database) throws IOException {
        Letters letters = new Letters(database);
        letters.add("first");

        try (OddMailServer odd = new OddMailServer(Habit.REFUSES_THE_RECIPIENT)) {
            letters.worker(odd.port()).round();
        }

        OutboxRow dead = letters.dao.dead(9).get(0);
        assertThat(dead.attempts()).isEqualTo(1);
        assertThat(dead.lastError().orElseThrow()).contains("no such mailbox").doesNotContain(Letters.KIM);
    }

    @OnEveryDatabase
    void aTextThatTheServerWillNeverTakeIsNotTriedAgain(Database database) throws IOException {
        Letters letters = new Letters(database);
        letters.add("first");

        try (OddMailServer odd = new OddMailServer(Habit.REFUSES_THE_TEXT)) {
            letters.worker(odd.port()).round();
        }

        assertThat(letters.dao.dead(9)).hasSize(1);
    }

    @OnEveryDatabase
    void afterTenTriesALetterIsGivenUpAndTriedAgainIfAsked(Database database) throws IOException {
        Letters letters = new Letters(database);
        letters.add("first");
        OutboxWorker lost = letters.worker(freePort());
        for (int i = 0; i < Backoff.MOST_ATTEMPTS; i++) {
            assertThat(letters.dao.dead(9)).isEmpty();
            lost.round();
            letters.clock.advance(Duration.ofHours(12));
        }

        OutboxRow dead = letters.dao.dead(9).get(0);
        assertThat(dead.attempts()).isEqualTo(Backoff.MOST_ATTEMPTS);
        letters.worker(mail.getSmtp().getPort()).round();
        assertThat(mail.getReceivedMessages()).isEmpty();

        letters.dao.retry(dead.id(), letters.clock.instant());
        letters.worker(mail.getSmtp().getPort()).round();
        assertThat(mail.getReceivedMessages()).hasSize(1);
    }

    @OnEveryDatabase
    void whatWasDiscardedIsNotSent(Database database) throws IOException {
        Letters letters = new Letters(database);
        letters.add("first");
        try (OddMailServer odd = new OddMailServer(Habit.REFUSES_THE_RECIPIENT)) {
            letters.worker(odd.port()).round();
        }

        letters.dao.discard(letters.dao.dead(9).get(0).id());

        assertThat(letters.dao.retryAll(letters.clock.instant())).isZero();
        assertThat(letters.dao.dead(9)).isEmpty();
        letters.worker(mail.getSmtp().getPort()).round();
        assertThat(mail.getReceivedMessages()).isEmpty();
    }

    @OnEveryDatabase
    void aServerWhoseCertificateNobodyVouchesForGetsNothing(Database database) {
        GreenMail impostor = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTPS));
        impostor.start();
        try {
            Letters letters = new Letters(database);
            letters.add("first");

            letters.worker("smtps://kim:secret@127.0.0.1:" + impostor.getSmtps().getPort())
                    .round();

            assertThat(impostor.getReceivedMessages()).isEmpty();
            assertThat(letters.failing().attempts()).isEqualTo(1);
        } finally {
            impostor.stop();
        }
    }

    /** The letter fails with an odd server, is left alone for a minute, and goes once when a good one is there. */
    private void comesBackAfter(Habit habit, Database database) throws IOException {
        Letters letters = new Letters(database);
        letters.add("first");
        try (OddMailServer odd = new OddMailServer(habit)) {
            OutboxWorker worker = letters.worker(odd.port());
            worker.round();
            worker.round();
            assertThat(odd.conversations()).isEqualTo(1);
        }
        assertThat(letters.failing().attempts()).isEqualTo(1);
        assertThat(letters.failing().lastError()).isPresent();

        OutboxWorker good = letters.worker(mail.getSmtp().getPort());
        letters.clock.advance(Duration.ofMinutes(1));
        good.round();
        good.round();
        letters.clock.advance(Duration.ofDays(2));
        good.round();

        assertThat(mail.getReceivedMessages()).hasSize(1);
        assertThat(letters.dao.waiting()).isZero();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
