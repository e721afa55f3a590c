package fieldcraft.people;

import fieldcraft.database.Transactions;
import fieldcraft.web.FieldErrors;
import fieldcraft.web.Message;
import fieldcraft.web.Viewer;
import java.util.List;
import java.util.Optional;

/** Forgets people: names, addresses and texts go, all at once or not at all; what they did stays as a count. */
public final class Erasure {
    private final List<PersonalData> held;
    private final MemberDao members;
    private final TeamDao teams;
    private final AuditLog audit;
    private final Transactions transactions;

    public Erasure(
            List<PersonalData> held, MemberDao members, TeamDao teams, AuditLog audit, Transactions transactions) {
        this.held = List.copyOf(held);
        this.members = members;
        this.teams = teams;
        this.audit = audit;
        this.transactions = transactions;
    }

    /**
     * Erases somebody; what is wrong, if anything is.
     *
     * @param typedName their name, typed to make sure that it is they who are meant
     */
    FieldErrors erase(Viewer admin, long id, String typedName) {
        return transactions.run(() -> {
            teams.lockTree();
            Member person = members.find(id).orElseThrow();
            FieldErrors errors = FieldErrors.none()
                    .with("name", refusal(admin, person))
                    .require(isNameOf(person, typedName), "name", "people.erasure.other-name", person.name());
            if (errors.isEmpty() && person.erasedAt().isEmpty()) {
                held.forEach(kind -> kind.erase(id));
                audit.note(admin, AuditDeed.ERASED, id, "");
            }
            return errors;
        });
    }

    private Optional<Message> refusal(Viewer admin, Member person) {
        return LastAdmin.refusal(admin, person, members).map(refusal -> refusal.message("account"));
    }

    /** What is typed comes without the blanks that a name from elsewhere may have too many of. */
    private static boolean isNameOf(Member person, String typed) {
        return typed.equals(person.name().strip().replaceAll("\\s+", " "));
    }
}
