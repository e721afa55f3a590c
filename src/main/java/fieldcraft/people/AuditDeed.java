package fieldcraft.people;

import java.util.Locale;

/** What the audit log tells of. What stands in the database is the name, so names are never changed. */
public enum AuditDeed {
    SIGNED_IN,
    SIGN_IN_FAILED,
    REFUSED,
    PERSON_ADDED,
    PERSON_CHANGED,
    ROLES_CHANGED,
    TEAM_ASSIGNED,
    INVITED,
    INVITATION_USED,
    PASSWORD_CHANGED,
    DEACTIVATED,
    REACTIVATED,
    ERASED,
    DATA_DOWNLOADED,
    PEOPLE_IMPORTED,
    TEAM_ADDED,
    TEAM_CHANGED,
    TEAM_REMOVED,
    LEADERS_CHANGED,
    ASSIGNED,
    ASSIGNMENT_CHANGED,
    SIGNED_OFF,
    SENT_BACK;

    /** The word that message keys use: {@code signed-in}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
