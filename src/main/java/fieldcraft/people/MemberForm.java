package fieldcraft.people;

import fieldcraft.markdown.Language;
import fieldcraft.web.FieldErrors;
import fieldcraft.web.FormFields;
import fieldcraft.web.Message;
import io.javalin.http.Context;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * What an admin typed about somebody.
 *
 * @param team the id of the team, or empty
 * @param startedOn the first day at work, as {@code 2026-11-23}, or empty
 */
record MemberForm(
        String name,
        String email,
        String number,
        String language,
        boolean trainer,
        boolean manager,
        boolean admin,
        String team,
        String startedOn) {
    private static final int LONGEST_NUMBER = 40;

    static MemberForm of(Context ctx) {
        FormFields fields = FormFields.of(ctx);
        return new MemberForm(
                fields.line("name"),
                NewPerson.canonical(fields.line("email")),
                NewPerson.canonical(fields.line("number")),
                fields.line("language"),
                fields.ticked("trainer"),
                fields.ticked("manager"),
                fields.ticked("admin"),
                fields.line("team"),
                fields.line("started"));
    }

    static MemberForm of(Member member) {
        return new MemberForm(
                member.name(),
                member.email().orElse(""),
                member.number().orElse(""),
                member.language().tag(),
                member.trainer(),
                member.manager(),
                member.admin(),
                member.team().map(String::valueOf).orElse(""),
                member.startedOn().map(LocalDate::toString).orElse(""));
    }

    static MemberForm blank(Language language) {
        return new MemberForm("", "", "", language.tag(), false, false, false, "", "");
    }

    FieldErrors errors(TeamTree tree) {
        return FieldErrors.none()
                .with("name", PersonRule.nameProblem(name))
                .require(!email.isEmpty() || !number.isEmpty(), "email", "people.field.login-missing")
                .with("email", email.isEmpty() ? Optional.<Message>empty() : PersonRule.emailProblem(email))
                .require(!number.contains("@"), "number", "people.field.number-odd")
                .require(number.length() <= LONGEST_NUMBER, "number", "people.field.number-too-long", LONGEST_NUMBER)
                .require(Language.of(language).isPresent(), "language", "people.field.language-missing")
                .require(team.isEmpty() || chosenTeam(tree).isPresent(), "team", "people.field.team-gone")
                .require(startedOn.isEmpty() || startDay().isPresent(), "started", "people.field.start-odd");
    }

    Optional<Long> chosenTeam(TeamTree tree) {
        return team.matches("\\d{1,18}") ? tree.find(Long.parseLong(team)).map(Team::id) : Optional.empty();
    }

    NewPerson newcomer(TeamTree tree) {
        return new NewPerson(
                given(email), given(number), name, chosenLanguage(), roles(), chosenTeam(tree), startDay());
    }

    MemberDao.Change change(long id, TeamTree tree) {
        return new MemberDao.Change(
                id,
                given(email),
                given(number),
                name,
                chosenLanguage(),
                trainer,
                manager,
                admin,
                chosenTeam(tree),
                startDay());
    }

    Set<Role> roles() {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        if (trainer) {
            roles.add(Role.TRAINER);
        }
        if (manager) {
            roles.add(Role.MANAGER);
        }
        if (admin) {
            roles.add(Role.ADMIN);
        }
        return roles;
    }

    private Language chosenLanguage() {
        return Language.of(language).orElseThrow();
    }

    private Optional<LocalDate> startDay() {
        try {
            return given(startedOn).map(LocalDate::parse);
        } catch (DateTimeException e) {
            return Optional.empty(); // said beside the field
        }
    }

    private static Optional<String> given(String text) {
        return Optional.of(text).filter(typed -> !typed.isEmpty());
    }
}
