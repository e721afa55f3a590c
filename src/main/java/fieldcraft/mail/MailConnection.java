package fieldcraft.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;

/** A conversation with the mail server, begun when it is first needed, for any number of letters. */
final class MailConnection implements AutoCloseable {
    private final MailSettings settings;
    private final MimeLetter letters;
    private final Transport transport;

    MailConnection(MailSettings settings, Session session, Clock clock) {
        this.settings = settings;
        this.letters = new MimeLetter(session, settings.from(), clock);
        this.transport = transport(session, settings.tls() ? "smtps" : "smtp");
    }

    /**
     * Begins the conversation, unless it is under way.
     *
     * @throws MailFault if the server is not there, or does not let us in
     */
    void open() {
        if (transport.isConnected()) {
            return;
        }
        try {
            transport.connect(
                    settings.host(),
                    settings.port(),
                    settings.user().orElse(null),
                    settings.password().orElse(null));
        } catch (MessagingException e) {
            throw MailFaults.ofConnection(e);
        }
    }

    /**
     * Sends a letter; when this returns the server has taken it.
     *
     * @throws MailFault if it did not, or did not say so
     */
    void send(MailMessage message) {
        try {
            InternetAddress[] to = {new InternetAddress(message.email(), message.name(), StandardCharsets.UTF_8.name())
            };
            transport.sendMessage(letters.of(message, to), to);
        } catch (MessagingException e) {
            throw MailFaults.ofLetter(e);
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException("every Java has UTF-8", e);
        }
    }

    @Override
    public void close() {
        try {
            transport.close();
        } catch (MessagingException e) {
            // whatever was to be sent is sent, or was told as failed
        }
    }

    private static Transport transport(Session session, String protocol) {
        try {
            return session.getTransport(protocol);
        } catch (MessagingException e) {
            throw new IllegalStateException("no transport for " + protocol, e);
        }
    }
}
