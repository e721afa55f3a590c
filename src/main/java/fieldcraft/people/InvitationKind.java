package fieldcraft.people;

import java.util.Locale;

/** What a code is for: to come in for the first time, or to come in again without the password. */
public enum InvitationKind {
    INVITATION,
    RESET;

    /** The word that message keys use: {@code invitation}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
