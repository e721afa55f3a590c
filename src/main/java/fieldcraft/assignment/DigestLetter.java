package fieldcraft.assignment;

import fieldcraft.mail.Addressee;
import fieldcraft.mail.Letter;
import fieldcraft.mail.LetterKind;
import fieldcraft.people.Subscriptions;
import fieldcraft.web.Message;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The letter on Monday, worded when it is sent; not sent in a later week, nor if there is nothing to tell.
 *
 * @param server the address where browsers reach us
 */
public record DigestLetter(
        DigestReader reader, Subscriptions subscriptions, WorkCalendar calendar, Supplier<String> server)
        implements LetterKind {
    /** What stands in the outbox. */
    static final String KIND = "digest";

    @Override
    public String name() {
        return KIND;
    }

    @Override
    public Optional<Letter> write(Addressee to, Map<String, String> arguments) {
        boolean late = !calendar.monday().toString().equals(arguments.get("monday"));
        if (late || subscriptions.refusing().contains(to.id())) {
            return Optional.empty();
        }
        return reader.ledger()
                .members()
                .find(to.id())
                .filter(Subscriptions::isFor)
                .map(member -> reader.of(member, to.language()))
                .filter(Digest::tellsSomething)
                .map(digest -> letter(to, digest));
    }

    private Letter letter(Addressee to, Digest digest) {
        return new Letter(
                "mail/digest",
                Message.of(
                        "assignment.digest.subject",
                        digest.overdue().size(),
                        digest.soon().size()),
                Map.of(
                        "digest",
                        digest,
                        "link",
                        server.get() + "/reports",
                        "unsubscribe",
                        server.get() + subscriptions.page(to.id())));
    }
}
