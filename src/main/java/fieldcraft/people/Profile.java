package fieldcraft.people;

import fieldcraft.markdown.Language;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All that an import may change about somebody, as it is or as it will be.
 *
 * @param team the path of the team, or empty
 * @param active whether they may sign in
 */
record Profile(
        Optional<String> email,
        Optional<String> number,
        String name,
        Language language,
        Set<Role> roles,
        String team,
        Optional<LocalDate> startedOn,
        boolean active) {
    Profile {
        roles = Set.copyOf(roles);
    }

    static Profile of(Member member, TeamTree tree) {
        return new Profile(
                member.email(),
                member.number(),
                member.name(),
                member.language(),
                member.roles(),
                tree.path(member.team()),
                member.startedOn(),
                member.deactivatedAt().isEmpty());
    }

    /** Somebody of whom nothing is known yet. */
    static Profile blank(Language language) {
        return new Profile(Optional.empty(), Optional.empty(), "", language, Set.of(), "", Optional.empty(), true);
    }

    /**
     * The same person as a row has them.
     *
     * @param path the team's, as it is written here
     */
    Profile with(ImportRow row, Optional<String> path) {
        return new Profile(
                row.email().or(this::email),
                row.number().or(this::number),
                row.name().orElse(name),
                row.language().orElse(language),
                row.roles().orElse(roles),
                path.orElse(team),
                row.startedOn().or(this::startedOn),
                row.active().orElse(active));
    }

    /** The same person as a manager. */
    Profile asManager() {
        Set<Role> more = EnumSet.of(Role.MANAGER);
        more.addAll(roles);
        return new Profile(email, number, name, language, more, team, startedOn, active);
    }

    /** What is different in another profile, in the order of the columns. */
    List<FieldChange> changes(Profile other) {
        return Stream.of(ImportColumn.values())
                .map(column -> new FieldChange(column, text(column), other.text(column)))
                .filter(change -> !change.before().equals(change.after()))
                .toList();
    }

    /** What they sign in with. */
    public String login() {
        return email.or(() -> number).orElse("");
    }

    /** The roles in words that are the same whoever writes them. */
    String rolesText() {
        return roles.isEmpty()
                ? Role.TRAINEE.name().toLowerCase(Locale.ROOT)
                : roles.stream()
                        .sorted()
                        .map(role -> role.name().toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(" "));
    }

    NewPerson newcomer(Optional<Long> teamId) {
        return new NewPerson(email, number, name, language, roles, teamId, startedOn);
    }

    MemberDao.Change change(long id, Optional<Long> teamId) {
        return new MemberDao.Change(
                id,
                email,
                number,
                name,
                language,
                roles.contains(Role.TRAINER),
                roles.contains(Role.MANAGER),
                roles.contains(Role.ADMIN),
                teamId,
                startedOn);
    }

    private String text(ImportColumn column) {
        return switch (column) {
            case EMAIL -> email.orElse("");
            case NUMBER -> number.orElse("");
            case NAME -> name;
            case TEAM -> team;
            case MANAGER -> ""; // not theirs but their team's
            case ROLE -> rolesText();
            case LANGUAGE -> language.tag();
            case START -> startedOn.map(LocalDate::toString).orElse("");
            case ACTIVE -> active ? "yes" : "no";
        };
    }
}
