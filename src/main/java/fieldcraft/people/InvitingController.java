package fieldcraft.people;

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
    private final Supplier<String> address;

    /**
     * @param address where browsers reach us
     */
    public InvitingController(InvitationDesk desk, MemberDao members, Supplier<String> address) {
        this.desk = desk;
        this.members = members;
        this.address = address;
    }

    /** Who waits. */
    public void show(Context ctx) {
        Pages.render(ctx, "people/invitations", Map.of("invitees", desk.invitees()));
    }

    /** Invites those who were chosen; codes to hand over are shown this once. */
    public void inviteAll(Context ctx) {
        List<Member> chosen = InvitingForm.of(ctx).chosen(desk.invitees());
        if (chosen.isEmpty()) {
            Flash.note(ctx, "people.invitation.nobody");
            Pages.redirect(ctx, "/people/invitations");
            return;
        }
        showSheet(ctx, desk.cards(SignedIn.person(ctx), chosen));
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
        if (person.state() == Member.State.DEACTIVATED) {
            Flash.problem(ctx, "people.invitation.deactivated", person.name());
            Pages.redirect(ctx, back(ctx, person));
            return;
        }
        showSheet(ctx, desk.cards(SignedIn.person(ctx), List.of(person)));
    }

    private void showSheet(Context ctx, List<InvitationCard> cards) {
        Pages.render(ctx, "people/sheet", Map.of("cards", cards, "address", address.get()));
    }

    private static String back(Context ctx, Member person) {
        return ReturnPath.of(FormFields.of(ctx).line("back")).orElse("/people/" + person.id());
    }
}
