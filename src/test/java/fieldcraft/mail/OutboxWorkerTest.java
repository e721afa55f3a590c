package fieldcraft.mail;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import fieldcraft.database.Database;
import fieldcraft.markdown.Language;
import fieldcraft.testkit.OnEveryDatabase;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.slf4j.LoggerFactory;

class OutboxWorkerTest {
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
    void sendsALetterInPlainTextAndHtml(Database database) throws Exception {
        Letters letters = new Letters(database);
        letters.add("first", "Fish & <chips>");

        letters.worker(port()).round();

        MimeMessage letter = received().get(0);
        assertThat(letter.getAllRecipients()).extracting(Object::toString).containsExactly("Kim <kim@example.com>");
        assertThat(letter.getFrom()).extracting(Object::toString).containsExactly("Fieldcraft <training@example.com>");
        assertThat(letter.getSubject()).isEqualTo("New password");
        assertThat(letter.getSentDate().toInstant()).isEqualTo(letters.clock.instant());
        assertThat(letter.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(part(letter, 0)).isEqualToIgnoringNewLines("Hello Kim,Fish & <chips>");
        assertThat(part(letter, 1)).contains("<p>Fish &amp; &lt;chips&gt;</p>");
    }

    @OnEveryDatabase
    void writesInTheLanguageOfWhomItIsFor(Database database) throws Exception {
        Letters letters = new Letters(database);
        long lin = letters.person("lin@example.com", Language.ZH);
        letters.add(NewLetter.urgent(lin, Note.KIND, "one", Map.of("words", "好")));

        letters.worker(port()).round();

        assertThat(received().get(0).getSubject()).isEqualTo("重设密码");
        assertThat(part(received().get(0), 0)).contains("Kim，您好！");
    }

    @OnEveryDatabase
    void sendsEachLetterOnce(Database database) {
        Letters letters = new Letters(database);
        letters.add("first");
        letters.add("second");
        OutboxWorker worker = letters.worker(port());

        worker.round();
        worker.round();
        letters.clock.advance(Duration.ofDays(1));
        worker.round();

        assertThat(received()).hasSize(2);
        assertThat(letters.dao.sent(9)).hasSize(2);
        assertThat(letters.dao.waiting()).isZero();
    }

    @OnEveryDatabase
    void saysNothingTwice(Database database) {
        Letters letters = new Letters(database);

        assertThat(letters.add("the same")).isTrue();
        assertThat(letters.add("the same")).isFalse();
        letters.worker(port()).round();
        assertThat(letters.add("the same")).isFalse();

        assertThat(received()).hasSize(1);
    }

    @OnEveryDatabase
    void aLetterIsUndoneWithWhatCausedIt(Database database) {
        Letters letters = new Letters(database);

        try {
            database.transactions().run(() -> {
                letters.add("never");
                throw new IllegalStateException("stop");
            });
        } catch (IllegalStateException e) {
            assertThat(e).hasMessage("stop");
        }

        assertThat(letters.dao.waiting()).isZero();
    }

    @OnEveryDatabase
    void twoWorkersSendEachLetterOnce(Database database) {
        Letters letters = new Letters(database);
        IntStream.range(0, 40).forEach(i -> letters.add("letter " + i));

        List<CompletableFuture<Void>> rounds = IntStream.range(0, 2)
                .mapToObj(i -> letters.worker(port()))
                .map(worker -> CompletableFuture.runAsync(worker::round))
                .toList();
        rounds.forEach(CompletableFuture::join);

        assertThat(received()).hasSize(40);
        assertThat(received().stream().map(GreenMailUtil::getBody).distinct()).hasSize(40);
        assertThat(letters.dao.waiting()).isZero();
    }

    @OnEveryDatabase
    void whatADeadWorkerHeldIsSentByAnother(Database database) {
        Letters letters = new Letters(database);
        letters.add("first");
        assertThat(letters.worker(port()).claim()).isPresent();

        OutboxWorker survivor = letters.worker(port());
        survivor.round();
        assertThat(received()).isEmpty();

        letters.clock.advance(OutboxWorker.CLAIM);
        survivor.round();
        assertThat(received()).hasSize(1);
    }

    @OnEveryDatabase
    void aLetterThatKillsEveryWorkerIsGivenUp(Database database) {
        Letters letters = new Letters(database);
        letters.add("first");
        for (int i = 0; i < Backoff.MOST_ATTEMPTS; i++) {
            assertThat(letters.worker(port()).claim()).isPresent();
            letters.clock.advance(OutboxWorker.CLAIM);
        }

        letters.worker(port()).round();

        assertThat(received()).isEmpty();
        assertThat(letters.dao.dead(9)).hasSize(1);
    }

    @OnEveryDatabase
    void atNightOnlyWhatSomebodyWaitsForIsSent(Database database) {
        Letters letters = new Letters(database);
        letters.clock.advance(Duration.ofHours(11).plusMinutes(5)); // 21:05
        letters.add(NewLetter.ordinary(letters.kim, Note.KIND, "reminder", Map.of("words", "reminder")));
        letters.add("urgent");
        OutboxWorker worker = letters.worker(port());

        worker.round();
        assertThat(received()).hasSize(1);
        letters.clock.advance(Duration.ofHours(10).plusMinutes(54)); // 07:59
        worker.round();
        assertThat(received()).hasSize(1);

        letters.clock.advance(Duration.ofMinutes(1));
        worker.round();
        assertThat(received()).hasSize(2);
    }

    @OnEveryDatabase
    void nothingIsSentBeforeItsTime(Database database) {
        Letters letters = new Letters(database);
        letters.add(NewLetter.ordinary(letters.kim, Note.KIND, "later", Map.of("words", "later"))
                .notBefore(letters.clock.instant().plusSeconds(60)));
        OutboxWorker worker = letters.worker(port());

        worker.round();
        assertThat(received()).isEmpty();
        letters.clock.advance(Duration.ofSeconds(60));
        worker.round();
        assertThat(received()).hasSize(1);
    }

    @OnEveryDatabase
    void whoMayNotSignInAnyMoreGetsNothing(Database database) {
        Letters letters = new Letters(database);
        letters.add("first");
        letters.deactivateKim();

        letters.worker(port()).round();

        assertThat(received()).isEmpty();
        assertThat(letters.dao.waiting()).isZero();
        assertThat(letters.dao.dead(9)).isEmpty();
    }

    @OnEveryDatabase
    void whatThereIsNothingToSayAboutIsDropped(Database database) {
        Letters letters = new Letters(database);
        letters.add("first", "");

        letters.worker(port()).round();

        assertThat(received()).isEmpty();
        assertThat(letters.dao.waiting()).isZero();
    }

    @OnEveryDatabase
    void aLetterThatCannotBeWordedHoldsNoOtherUp(Database database) {
        Letters letters = new Letters(database);
        letters.add("first", "break");
        letters.add("second");

        letters.worker(port()).round();

        assertThat(received()).hasSize(1);
        assertThat(letters.failing().lastError()).contains("could not be worded: IllegalStateException");
    }

    @OnEveryDatabase
    void theLogTellsNothingOfWhatALetterSaysAndToWhom(Database database) {
        Letters letters = new Letters(database);
        letters.add("first", "break");
        Logger log = (Logger) LoggerFactory.getLogger(OutboxWorker.class);
        ListAppender<ILoggingEvent> lines = new ListAppender<>();
        lines.start();
        log.addAppender(lines);

        letters.worker(port()).round();

        log.detachAppender(lines);
        assertThat(lines.list).isNotEmpty().allSatisfy(line -> {
            assertThat(line.getFormattedMessage()).doesNotContain("secret").doesNotContain("@");
            assertThat(line.getThrowableProxy()).isNull();
        });
    }

    private int port() {
        return mail.getSmtp().getPort();
    }

    private List<MimeMessage> received() {
        return Arrays.asList(mail.getReceivedMessages());
    }

    private static String part(MimeMessage letter, int number) throws Exception {
        MimeMultipart parts = (MimeMultipart) letter.getContent();
        assertThat(parts.getCount()).isEqualTo(2);
        assertThat(parts.getContentType()).startsWith("multipart/alternative");
        return parts.getBodyPart(number).getContent().toString().strip();
    }
}
