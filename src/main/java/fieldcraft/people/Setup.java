package fieldcraft.people;

import fieldcraft.web.NotFound;
import fieldcraft.web.Secrets;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;

/** The first start: whoever holds the token printed at the console makes the first account, once. */
public final class Setup {
    private final PersonDao people;
    private final Passwords passwords;
    private final Clock clock;
    private final String token = Secrets.token();
    private final AtomicBoolean done = new AtomicBoolean();

    public Setup(PersonDao people, Passwords passwords, Clock clock) {
        this.people = people;
        this.passwords = passwords;
        this.clock = clock;
    }

    /** Whether nobody has an account yet. Once somebody has, this costs no statement. */
    public boolean isNeeded() {
        if (!done.get() && people.count() > 0) {
            done.set(true);
        }
        return !done.get();
    }

    /** The secret that opens the page, to be shown to the operator only. */
    public String token() {
        return token;
    }

    boolean isOpenFor(String offered) {
        return MessageDigest.isEqual(Secrets.sha256(token), Secrets.sha256(offered)) && isNeeded();
    }

    /** Makes the admin's account; of two at the same moment only one comes through. */
    synchronized Person complete(SetupForm form) {
        if (!isNeeded()) {
            throw new NotFound();
        }
        NewPerson admin = new NewPerson(form.email(), form.name(), form.language(), Set.of(Role.ADMIN));
        Person person = people.add(admin, passwords.hash(form.password()), clock.instant())
                .orElseThrow(NotFound::new);
        done.set(true);
        return person;
    }
}
