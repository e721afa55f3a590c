package fieldcraft.people;

import static java.util.Map.entry;

import fieldcraft.web.FieldErrors;
import fieldcraft.web.Flash;
import fieldcraft.web.FormFields;
import fieldcraft.web.Message;
import fieldcraft.web.Pages;
import fieldcraft.web.RequestLanguage;
import fieldcraft.web.SessionCookie;
import fieldcraft.web.Visit;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Map;
import java.util.Optional;

/** The pages of somebody who has a code: type it, choose a password, come in. */
public final class InvitationController {
    private final Invitations invitations;
    private final Admission admission;
    private final Sessions sessions;

    public InvitationController(Invitations invitations, Admission admission, Sessions sessions) {
        this.invitations = invitations;
        this.admission = admission;
        this.sessions = sessions;
    }

    /** Asks for the code of a printed sheet. */
    public void ask(Context ctx) {
        Pages.render(ctx, "people/code", model("", Optional.empty()));
    }

    /** Goes on to the address of the code that was typed. */
    public void enter(Context ctx) {
        String typed = FormFields.of(ctx).line("code");
        Optional<Message> problem = typed.isEmpty()
                ? Optional.of(Message.of("people.invitation.code-missing"))
                : invitations.open(typed, Visit.of(ctx).network()).problem();
        if (problem.isPresent()) {
            Pages.renderInvalid(ctx, "people/code", model(typed, problem));
            return;
        }
        Pages.redirect(ctx, InvitationCode.of(typed).orElseThrow().path());
    }

    /** Asks for a password, if the code opens. */
    public void show(Context ctx) {
        Invitations.Answer answer = answer(ctx);
        if (answer.opened().isEmpty()) {
            refuse(ctx, answer.problem());
            return;
        }
        Pages.render(ctx, "people/invitation", model(answer.opened().get(), FieldErrors.none()));
    }

    /** Takes the password, signs in and leads home. */
    public void accept(Context ctx) {
        Invitations.Answer answer = answer(ctx);
        InvitationForm form = InvitationForm.of(ctx);
        if (answer.opened().isEmpty()) {
            refuse(ctx, answer.problem());
            return;
        }
        FieldErrors errors = form.errors(answer.opened().get().person());
        if (!errors.isEmpty()) {
            Pages.renderInvalid(ctx, "people/invitation", model(answer.opened().get(), errors));
            return;
        }
        admission
                .admit(answer.opened().get(), form.password())
                .ifPresentOrElse(
                        person -> comeIn(ctx, person),
                        () -> refuse(ctx, answer(ctx).problem()));
    }

    private void comeIn(Context ctx, Person person) {
        SessionCookie.set(ctx, sessions.open(person, Visit.of(ctx)), Sessions.LONGEST);
        RequestLanguage.keep(ctx, person.language());
        Flash.done(ctx, "people.invitation.welcome");
        Pages.redirect(ctx, "/");
    }

    private Invitations.Answer answer(Context ctx) {
        return invitations.open(ctx.pathParam("code"), Visit.of(ctx).network());
    }

    private static void refuse(Context ctx, Optional<Message> problem) {
        ctx.status(HttpStatus.NOT_FOUND);
        Pages.render(ctx, "people/code", model("", problem));
    }

    private static Map<String, Object> model(String typed, Optional<Message> problem) {
        return Map.of("typed", typed, "errors", FieldErrors.none().with("code", problem));
    }

    private static Map<String, Object> model(Invitations.Opened opened, FieldErrors errors) {
        return Map.ofEntries(
                entry("person", opened.person()),
                entry("kind", opened.invitation().kind().key()),
                entry("expiresAt", opened.invitation().expiresAt()),
                entry("errors", errors));
    }
}
