package fieldcraft.people;

import fieldcraft.web.Message;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Tells an entry of the audit log as a sentence: who did what to whom. */
final class AuditWords {
    private static final String SENTENCE = "people.audit.says.";
    private static final Message NOTHING = Message.of("people.audit.plain", "");

    /** What people mostly do about themselves; it may be done without being signed in, by whoever holds a code. */
    private static final Set<AuditDeed> OWN = EnumSet.of(
            AuditDeed.SIGNED_IN,
            AuditDeed.PASSWORD_CHANGED,
            AuditDeed.INVITATION_USED,
            AuditDeed.PERSON_CHANGED,
            AuditDeed.DATA_DOWNLOADED);

    private AuditWords() {}

    static Message sentence(AuditEntry entry) {
        String key = SENTENCE + entry.deed().key();
        if (OWN.contains(entry.deed()) && isAboutOneself(entry)) {
            return Message.of(key + ".own", person(entry).orElseGet(() -> actor(entry)));
        }
        return Message.of(
                key + variant(entry),
                actor(entry),
                person(entry).orElse(NOTHING),
                team(entry).orElse(NOTHING));
    }

    /** What is different about this entry, as the end of the sentence's key. */
    private static String variant(AuditEntry entry) {
        return switch (entry.deed()) {
            case SIGN_IN_FAILED -> entry.personId().isPresent() ? "" : ".unknown";
            case INVITED -> invitedVariant(entry);
            default -> "";
        };
    }

    private static String invitedVariant(AuditEntry entry) {
        if (entry.actorId().isEmpty()) {
            return ".unasked";
        }
        return entry.details().startsWith(InvitationKind.RESET.key()) ? ".reset" : "";
    }

    private static boolean isAboutOneself(AuditEntry entry) {
        return entry.actorId().isEmpty()
                || entry.personId().isEmpty()
                || entry.actorId().equals(entry.personId());
    }

    private static Message actor(AuditEntry entry) {
        return entry.actorId()
                .map(id -> named(id, entry.actorName()))
                .orElseGet(() -> Message.of("people.audit.nobody"));
    }

    private static Optional<Message> person(AuditEntry entry) {
        return entry.personId().map(id -> named(id, entry.personName()));
    }

    /** A person by their name, or as a number if they were erased. */
    static Message named(long id, Optional<String> name) {
        return name.filter(known -> !known.isEmpty())
                .map(known -> Message.of("people.audit.plain", known))
                .orElseGet(() -> Message.of("people.audit.erased", String.valueOf(id)));
    }

    private static Optional<Message> team(AuditEntry entry) {
        return entry.teamId()
                .map(id -> entry.teamName()
                        .map(name -> Message.of("people.audit.team", name))
                        .orElseGet(() -> Message.of("people.audit.team-gone", String.valueOf(id))));
    }
}
