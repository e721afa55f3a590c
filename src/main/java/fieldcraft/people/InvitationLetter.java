package fieldcraft.people;

import fieldcraft.mail.Addressee;
import fieldcraft.mail.Letter;
import fieldcraft.mail.LetterKind;
import fieldcraft.mail.NewLetter;
import fieldcraft.web.Message;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The letter that brings a code. The code is made when the letter is worded, so it stands nowhere but in the letter.
 *
 * @param server the address where browsers reach us
 */
public record InvitationLetter(InvitationKind kind, Invitations invitations, MemberDao members, Supplier<String> server)
        implements LetterKind {
    @Override
    public String name() {
        return kind.key();
    }

    /** Nothing, if they have come in meanwhile, or may not any more. */
    @Override
    public Optional<Letter> write(Addressee to, Map<String, String> arguments) {
        return members.find(to.id())
                .flatMap(person -> invitations.issue(person, kind))
                .map(this::letter);
    }

    /** To be put into the outbox; asked for twice within a minute, it is sent once. */
    static NewLetter to(Member person, InvitationKind kind, Instant now) {
        String key = kind.key() + " " + person.id() + " " + now.truncatedTo(ChronoUnit.MINUTES);
        return NewLetter.urgent(person.id(), kind.key(), key, Map.of());
    }

    private Letter letter(IssuedInvitation issued) {
        return new Letter(
                "mail/invitation",
                Message.of("people.letter.subject." + kind.key()),
                Map.of(
                        "kind", kind.key(),
                        "login", issued.person().login(),
                        "code", issued.code().grouped(),
                        "link", server.get() + issued.code().path(),
                        "expiresAt", issued.expiresAt()));
    }
}
