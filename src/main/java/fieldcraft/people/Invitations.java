package fieldcraft.people;

import fieldcraft.database.Transactions;
import fieldcraft.web.Message;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Codes by which people choose a password: good once and for seven days; a newer one ends those before it. */
public final class Invitations {
    /** How long a code opens. */
    static final Duration LIFE = Duration.ofDays(7);

    /**
     * What came of a code.
     *
     * @param problem why it does not open, unless it does
     */
    record Answer(Optional<Opened> opened, Optional<Message> problem) {}

    /** An invitation that opens, and for whom. */
    record Opened(Invitation invitation, Member person) {}

    private final InvitationDao invitations;
    private final MemberDao members;
    private final Transactions transactions;
    private final Throttle throttle;
    private final Clock clock;

    /** With a throttle of its own, so that a mistyped code is no failed sign-in. */
    public Invitations(
            InvitationDao invitations, MemberDao members, Transactions transactions, Throttle throttle, Clock clock) {
        this.invitations = invitations;
        this.members = members;
        this.transactions = transactions;
        this.throttle = throttle;
        this.clock = clock;
    }

    /** A fresh code for somebody; empty if they were deactivated or erased, or if this kind is not for them. */
    public Optional<IssuedInvitation> issue(Member person, InvitationKind kind) {
        return kindFor(person)
                .filter(kind::equals)
                .map(known -> issue(List.of(person)).get(0));
    }

    /** What somebody may get: waiting, an invitation; with a password, a new one of those; otherwise nothing. */
    static Optional<InvitationKind> kindFor(Member person) {
        return switch (person.state()) {
            case WAITING -> Optional.of(InvitationKind.INVITATION);
            case ACTIVE -> Optional.of(InvitationKind.RESET);
            case DEACTIVATED, ERASED -> Optional.empty();
        };
    }

    /** Fresh codes for all of these people who may get one. */
    List<IssuedInvitation> issue(List<Member> people) {
        Instant now = clock.instant();
        List<IssuedInvitation> issued = people.stream()
                .flatMap(person -> kindFor(person).stream()
                        .map(kind -> new IssuedInvitation(person, kind, InvitationCode.fresh(), now.plus(LIFE))))
                .toList();
        transactions.run(() -> {
            invitations.end(
                    issued.stream().map(invitation -> invitation.person().id()).toList(), now);
            invitations.add(issued.stream().map(IssuedInvitation::stored).toList(), now);
        });
        return issued;
    }

    /** Whoever holds an invitation that still opens. */
    Set<Long> invited() {
        return invitations.invited(InvitationKind.INVITATION, clock.instant());
    }

    /** Looks up what somebody typed or followed; whoever tries many codes that nobody has is made to wait. */
    Answer open(String typed, String network) {
        Optional<Duration> delay = throttle.countNetwork(network);
        if (delay.isPresent()) {
            return refused(Throttle.waiting(delay.get()));
        }
        Optional<Invitation> known =
                InvitationCode.of(typed).map(InvitationCode::hash).flatMap(invitations::find);
        known.ifPresent(invitation -> throttle.takeBackNetwork(network));
        return known.map(this::open).orElseGet(() -> refused(InvitationProblem.UNKNOWN.message()));
    }

    private Answer open(Invitation invitation) {
        Member person = members.find(invitation.personId()).orElseThrow();
        return invitation
                .problem(person, clock.instant())
                .map(problem -> refused(problem.message()))
                .orElseGet(() -> new Answer(Optional.of(new Opened(invitation, person)), Optional.empty()));
    }

    private static Answer refused(Message problem) {
        return new Answer(Optional.empty(), Optional.of(problem));
    }
}
