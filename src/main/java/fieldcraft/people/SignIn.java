package fieldcraft.people;

import fieldcraft.web.Message;
import java.time.Duration;
import java.util.Optional;

/** Tells from an e-mail address and a password who somebody is. */
public final class SignIn {
    /**
     * What came of a try.
     *
     * @param person who it is, if the password was right
     * @param delay how long until the next try is allowed, if this one was one too many
     */
    record Outcome(Optional<Person> person, Optional<Duration> delay) {
        /** Why nobody was signed in, if nobody was: to wait, or else what this key says. */
        Optional<Message> refusal(String wrong) {
            return person.isPresent()
                    ? Optional.empty()
                    : Optional.of(delay.map(Throttle::waiting).orElse(Message.of(wrong)));
        }
    }

    private final PersonDao people;
    private final Passwords passwords;
    private final Throttle throttle;
    private final AuditLog audit;

    public SignIn(PersonDao people, Passwords passwords, Throttle throttle, AuditLog audit) {
        this.audit = audit;
        this.people = people;
        this.passwords = passwords;
        this.throttle = throttle;
    }

    /**
     * Takes as long for an account that does not exist as for a wrong password.
     *
     * @throws fieldcraft.web.Busy if too many sign in at once; that does not count as a try
     */
    Outcome attempt(String email, String password, String network) {
        String account = NewPerson.canonical(email);
        Optional<Duration> delay = throttle.count(account, network);
        if (delay.isPresent() || !isRight(password, account, network)) {
            audit.noteUnsigned(AuditDeed.SIGN_IN_FAILED, people.find(account).map(Person::id), "from " + network);
            return new Outcome(Optional.empty(), delay);
        }
        throttle.forgive(account, network);
        return new Outcome(people.find(account), Optional.empty());
    }

    private boolean isRight(String password, String account, String network) {
        try {
            return passwords.matches(password, people.passwordHash(account));
        } catch (RuntimeException e) {
            throttle.takeBack(account, network);
            throw e;
        }
    }
}
