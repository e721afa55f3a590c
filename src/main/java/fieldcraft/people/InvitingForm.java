package fieldcraft.people;

import fieldcraft.web.FormFields;
import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;

/**
 * Whom to invite together.
 *
 * @param team the team's id; empty for everybody
 * @param again whether also those whose invitation still opens
 */
record InvitingForm(Optional<Long> team, boolean again) {
    static InvitingForm of(Context ctx) {
        FormFields fields = FormFields.of(ctx);
        return new InvitingForm(fields.number("team").map(Integer::longValue), fields.ticked("again"));
    }

    List<Member> chosen(Invitees invitees) {
        return again ? invitees.of(team) : invitees.without(team);
    }
}
