package fieldcraft.testkit;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import fieldcraft.Config;
import fieldcraft.database.DatabaseAddress;
import fieldcraft.mail.MailSettings;
import fieldcraft.mail.OutboxWorker;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A mail server for a whole app, whose letters are sent when the test says so. */
public final class TestMail implements AutoCloseable {
    /** What came, as a person reads it. */
    public record Received(String to, String subject, String text) {
        /** The first address in it. */
        public String link() {
            return Stream.of(text.split("\\s+"))
                    .filter(word -> word.startsWith("http"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    public TestMail() {
        server.start();
    }

    /** The settings of a test, with this mail server. */
    public Config config() {
        return config(server.getSmtp().getPort());
    }

    /** The same with a database and a course of the test's own. */
    public Config config(DatabaseAddress database, Path content) {
        return config(server.getSmtp().getPort(), database, content);
    }

    /** The same with the mail server at a port of this machine. */
    public static Config config(int port, DatabaseAddress database, Path content) {
        Config plain = config(port);
        return new Config(
                plain.host(),
                plain.port(),
                database,
                content,
                plain.baseUrl(),
                plain.behindProxy(),
                plain.demo(),
                plain.zone(),
                plain.mail());
    }

    /** The settings of a test, with the mail server at a port of this machine. */
    public static Config config(int port) {
        Config plain = TestApp.config();
        return new Config(
                plain.host(),
                plain.port(),
                plain.database(),
                plain.content(),
                plain.baseUrl(),
                plain.behindProxy(),
                plain.demo(),
                plain.zone(),
                Optional.of(MailSettings.of("smtp://127.0.0.1:" + port, "Fieldcraft <training@example.com>")));
    }

    /** Sends what is due, and gives all that has come. */
    public List<Received> letters(TestApp app) {
        app.app().letters().ifPresent(OutboxWorker::round);
        return Stream.of(server.getReceivedMessages()).map(TestMail::read).toList();
    }

    /** The same, and takes them out of the mailboxes. */
    public List<Received> fresh(TestApp app) {
        List<Received> fresh = letters(app);
        try {
            server.purgeEmailFromAllMailboxes();
        } catch (FolderException e) {
            throw new IllegalStateException(e);
        }
        return fresh;
    }

    @Override
    public void close() {
        server.stop();
    }

    private static Received read(MimeMessage message) {
        try {
            MimeMultipart parts = (MimeMultipart) message.getContent();
            return new Received(
                    message.getAllRecipients()[0].toString(),
                    message.getSubject(),
                    parts.getBodyPart(0).getContent().toString());
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
