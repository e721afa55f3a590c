package fieldcraft.people;

import static java.util.Map.entry;

import fieldcraft.web.Flash;
import fieldcraft.web.FormFields;
import fieldcraft.web.NotFound;
import fieldcraft.web.Pages;
import fieldcraft.web.PathNumber;
import fieldcraft.web.ReturnPath;
import fieldcraft.web.SignedIn;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Inviting people: all who wait, or one, who may also be somebody who lost their password. */
public final class InvitingController {
    private final InvitationDesk desk;
    private final MemberDao members;
    private final boolean mail;
    private final Supplier<String> address;

    /**
     * @param mail whether letters can be sent
     * @param address where browsers reach us
     */
    public InvitingController(InvitationDesk desk, MemberDao members, boolean mail, Supplier<String> address) {
        this.desk = desk;
        this.members = members;
        this.mail = mail;
        this.address = address;
    }

    /** Who waits. */
    public void show(Context ctx) {
        Pages.render(ctx, "people/invitations", Map.of("invitees", desk.invitees(), "mail", mail));
    }

    /** Invites those who were chosen; codes to hand over are shown this once. */
    public void inviteAll(Context ctx) {
        List<Member> chosen = InvitingForm.of(ctx).chosen(desk.invitees());
        if (chosen.isEmpty()) {
            Flash.note(ctx, "people.invitation.nobody");
            Pages.redirect(ctx, "/people/invitations");
            return;
        }
        answer(ctx, invited(ctx, chosen, mail), "/people/invitations");
    }

    /** The codes were shown once: whoever comes back to this address is led to the person. */
    public void afterwards(Context ctx) {
        Pages.redirect(ctx, "/people/" + PathNumber.of(ctx, "person"));
    }

    /** Invites one person, or lets them choose a new password. */
    public void invite(Context ctx) {
        Member person = members.find(PathNumber.of(ctx, "person"))
                .filter(known -> known.state() != Member.State.ERASED)
                .orElseThrow(NotFound::new);
        FormFields fields = FormFields.of(ctx);
        String back = ReturnPath.of(fields.line("back")).orElse("/people/" + person.id());
        if (person.state() == Member.State.DEACTIVATED) {
            Flash.problem(ctx, "people.invitation.deactivated", person.name());
            Pages.redirect(ctx, back);
            return;
        }
        boolean byCard = fields.line("way").equals("card");
        answer(ctx, invited(ctx, List.of(person), mail && !byCard), back);
    }

    private InvitationDesk.Handed invited(Context ctx, List<Member> people, boolean byMail) {
        return byMail ? desk.byMail(SignedIn.person(ctx), people) : desk.byCard(SignedIn.person(ctx), people);
    }

    private void answer(Context ctx, InvitationDesk.Handed handed, String back) {
        if (handed.cards().isEmpty()) {
            Flash.done(ctx, "people.invitation.mailed", handed.mailed());
            Pages.redirect(ctx, back);
            return;
        }
        Map<String, Object> model = Map.ofEntries(
                entry("cards", handed.cards()),
                entry("mailed", handed.mailed()),
                entry("address", address.get()),
                entry("back", back));
        Pages.render(ctx, "people/sheet", model);
    }
}
