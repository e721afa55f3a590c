package fieldcraft.mail;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;

/** Puts a letter into the form of mail: plain text and the same in HTML. */
record MimeLetter(Session session, String from, Clock clock) {
    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    MimeMessage of(MailMessage letter, InternetAddress[] to) throws MessagingException {
        MimeMessage message = new Identified(session, letter.id());
        message.setFrom(new InternetAddress(from, true));
        message.setRecipients(Message.RecipientType.TO, to);
        message.setSubject(letter.subject(), UTF_8);
        message.setSentDate(Date.from(clock.instant()));
        message.setHeader("Auto-Submitted", "auto-generated"); // RFC 3834: nobody's absence note answers it
        if (letter.unsubscribe().isPresent()) {
            message.setHeader("List-Unsubscribe", "<" + letter.unsubscribe().get() + ">"); // RFC 2369, 3.2
        }
        message.setContent(new MimeMultipart("alternative", plain(letter.text()), html(letter.html())));
        message.saveChanges();
        return message;
    }

    private static MimeBodyPart plain(String text) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(text, UTF_8);
        return part;
    }

    private static MimeBodyPart html(String html) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(html, UTF_8, "html");
        return part;
    }

    /** Keeps its own Message-ID where the library would make up a new one. */
    private static final class Identified extends MimeMessage {
        private final String id;

        Identified(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
