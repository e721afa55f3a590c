package fieldcraft.mail;

import jakarta.mail.MessagingException;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;

/** Reads from what the mail library throws what is to be done: a reply 4xx means later, 5xx never (RFC 5321, 4.2.1). */
final class MailFaults {
    private static final int CLOSING = 421;

    private MailFaults() {}

    /** What happened before any letter was on its way. */
    static MailFault ofConnection(MessagingException e) {
        return new MailFault(MailFault.Kind.SERVER, reason(e), e);
    }

    /** What happened to one letter; a connection that broke, or a sender who is not liked, concerns all letters. */
    static MailFault ofLetter(MessagingException e) {
        boolean sender = all(e).anyMatch(MailFaults::refusesSender);
        int reply = sender ? CLOSING : all(e).mapToInt(MailFaults::reply).max().orElse(0);
        if (reply < 400 || reply == CLOSING) {
            return new MailFault(MailFault.Kind.SERVER, reason(e), e);
        }
        return new MailFault(reply < 500 ? MailFault.Kind.LATER : MailFault.Kind.NEVER, reason(e), e);
    }

    private static boolean refusesSender(Exception e) {
        return e instanceof SMTPSendFailedException failed
                && Optional.ofNullable(failed.getCommand()).orElse("").startsWith("MAIL");
    }

    private static int reply(Exception e) {
        if (e instanceof SMTPAddressFailedException address) {
            return address.getReturnCode();
        }
        return e instanceof SMTPSendFailedException failed ? failed.getReturnCode() : 0;
    }

    /** The innermost reason, which is the server's own word if it said any. */
    private static String reason(MessagingException e) {
        Exception last = all(e).reduce((first, second) -> second).orElse(e);
        String words = Optional.ofNullable(last.getMessage()).orElse("").strip();
        return last instanceof MessagingException && !words.isEmpty()
                ? words
                : (last.getClass().getSimpleName() + " " + words).strip();
    }

    private static Stream<Exception> all(MessagingException e) {
        return Stream.iterate(Optional.<Exception>of(e), Optional::isPresent, each -> each.flatMap(MailFaults::next))
                .flatMap(Optional::stream);
    }

    private static Optional<Exception> next(Exception e) {
        return e instanceof MessagingException mail ? Optional.ofNullable(mail.getNextException()) : Optional.empty();
    }
}
