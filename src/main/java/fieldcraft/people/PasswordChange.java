package fieldcraft.people;

import io.javalin.http.Context;

/** Gives somebody a new password: whoever knew the old one is out everywhere, this browser gets a new session. */
public final class PasswordChange {
    private final PersonDao people;
    private final Passwords passwords;
    private final Sessions sessions;

    public PasswordChange(PersonDao people, Passwords passwords, Sessions sessions) {
        this.people = people;
        this.passwords = passwords;
        this.sessions = sessions;
    }

    void make(Context ctx, Person person, String password) {
        people.changePassword(person.id(), passwords.hash(password));
        sessions.endAll(person);
        sessions.open(ctx, person);
    }
}
