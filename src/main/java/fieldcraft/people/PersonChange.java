package fieldcraft.people;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What an admin made of somebody's account, and what of it the audit log tells: never a name. */
record PersonChange(Member before, NewPerson after) {
    /** A line for the audit log. */
    record Note(AuditDeed deed, String details) {}

    MemberDao.Change row() {
        return new MemberDao.Change(
                before.id(),
                after.email(),
                after.number(),
                after.name(),
                after.language(),
                after.trainer(),
                after.manager(),
                after.admin(),
                after.team(),
                after.startedOn());
    }

    /** A line for each kind of change; none if all is as it was. */
    List<Note> notes() {
        List<Note> notes = new ArrayList<>();
        add(notes, AuditDeed.PERSON_CHANGED, fields());
        add(notes, AuditDeed.ROLES_CHANGED, before.roles().equals(after.roles()) ? "" : roleChange());
        add(notes, AuditDeed.TEAM_ASSIGNED, before.team().equals(after.team()) ? "" : teamChange());
        return notes;
    }

    /** Roles as the log writes them, in a steady order; {@code trainee} if there is no other. */
    static String roles(Set<Role> roles) {
        String words = words(roles);
        return words.isEmpty() ? word(Role.TRAINEE) : words;
    }

    private static void add(List<Note> notes, AuditDeed deed, String details) {
        if (!details.isEmpty()) {
            notes.add(new Note(deed, details));
        }
    }

    private String fields() {
        List<String> changed = new ArrayList<>();
        compare(changed, "name", before.name(), after.name());
        compare(changed, "email", before.email(), after.email());
        compare(changed, "number", before.number(), after.number());
        compare(changed, "language", before.language(), after.language());
        compare(changed, "started", before.startedOn(), after.startedOn());
        return String.join(", ", changed);
    }

    private static void compare(List<String> changed, String field, Object before, Object after) {
        if (!Objects.equals(before, after)) {
            changed.add(field);
        }
    }

    private String roleChange() {
        return roles(before.roles()) + " -> " + roles(after.roles());
    }

    private String teamChange() {
        return id(before.team()) + " -> " + id(after.team());
    }

    private static String id(Optional<Long> team) {
        return team.map(String::valueOf).orElse("none");
    }

    private static String words(Set<Role> roles) {
        return Arrays.stream(Role.values())
                .filter(role -> role != Role.TRAINEE && roles.contains(role))
                .map(PersonChange::word)
                .collect(Collectors.joining(", "));
    }

    private static String word(Role role) {
        return role.name().toLowerCase(Locale.ROOT);
    }
}
