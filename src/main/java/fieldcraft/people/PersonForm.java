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
 * @param team the id of a team; empty for none
 * @param started the first day at work, as {@code 2026-11-23}; may be empty
 */
record PersonForm(
        String name,
        String email,
        String number,
        String language,
        boolean trainer,
        boolean manager,
        boolean admin,
        String team,
        String started) {
    private static final int EARLIEST_YEAR = 1900;
    private static final int LATEST_YEAR = 2199;

    static PersonForm of(Context ctx) {
        FormFields fields = FormFields.of(ctx);
        return new PersonForm(
                fields.line("name"),
                fields.line("email"),
                fields.line("number"),
                fields.line("language"),
                fields.ticked("trainer"),
                fields.ticked("manager"),
                fields.ticked("admin"),
                fields.line("team"),
                fields.line("started"));
    }

    static PersonForm of(Member member) {
        return new PersonForm(
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

    static PersonForm blank(Language language) {
        return new PersonForm("", "", "", language.tag(), false, false, false, "", "");
    }

    /** What is wrong with it by itself, whoever else there is. */
    FieldErrors errors() {
        return FieldErrors.none()
                .with("name", PersonRule.nameProblem(name))
                .with("email", emailProblem())
                .with("number", PersonRule.numberProblem(number))
                .require(Language.of(language).isPresent(), "language", "people.field.language-missing")
                .require(started.isEmpty() || startedOn().isPresent(), "started", "people.field.started-odd");
    }

    /** The account as it is to be. */
    NewPerson person() {
        return new NewPerson(
                filled(email),
                filled(number),
                name,
                Language.of(language).orElseThrow(),
                roles(),
                teamId(),
                startedOn());
    }

    /** The team that was chosen, whether or not there is one with this id. */
    Optional<Long> teamId() {
        try {
            return filled(team).map(Long::valueOf);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private Set<Role> roles() {
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

    /** Without a number there must be an address, or nobody could sign in. */
    private Optional<Message> emailProblem() {
        if (!email.isEmpty()) {
            return PersonRule.emailProblem(email);
        }
        return number.isEmpty() ? Optional.of(Message.of("people.field.login-missing")) : Optional.empty();
    }

    private Optional<LocalDate> startedOn() {
        try {
            return filled(started)
                    .map(LocalDate::parse)
                    .filter(day -> day.getYear() >= EARLIEST_YEAR && day.getYear() <= LATEST_YEAR);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> filled(String typed) {
        return Optional.of(typed).filter(text -> !text.isEmpty());
    }
}
