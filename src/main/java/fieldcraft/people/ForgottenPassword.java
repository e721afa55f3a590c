package fieldcraft.people;

import fieldcraft.database.Transactions;
import fieldcraft.mail.Outbox;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/** Sends a code to whoever lost their password; whether there is such an account is told to nobody. */
public final class ForgottenPassword {
    private final MemberDao members;
    private final Outbox outbox;
    private final AuditLog audit;
    private final Transactions transactions;
    private final Throttle throttle;
    private final Clock clock;

    /** With a throttle of its own, so that nobody is kept from signing in by it. */
    public ForgottenPassword(
            MemberDao members,
            Outbox outbox,
            AuditLog audit,
            Transactions transactions,
            Throttle throttle,
            Clock clock) {
        this.members = members;
        this.outbox = outbox;
        this.audit = audit;
        this.transactions = transactions;
        this.throttle = throttle;
        this.clock = clock;
    }

    /** How long to wait, if it was asked for too often; otherwise it is done, if there is anything to do. */
    Optional<Duration> ask(String login, String network) {
        String account = NewPerson.canonical(login);
        Optional<Duration> delay = throttle.count(account, network);
        if (delay.isEmpty()) {
            members.withLogin(account)
                    .filter(person -> person.email().isPresent())
                    .ifPresent(this::send);
        }
        return delay;
    }

    private void send(Member person) {
        Invitations.kindFor(person)
                .ifPresent(kind -> transactions.run(() -> {
                    if (outbox.add(InvitationLetter.to(person, kind, clock.instant()))) {
                        audit.noteUnsigned(AuditDeed.INVITED, Optional.of(person.id()), kind.key() + " mail");
                    }
                }));
    }
}
