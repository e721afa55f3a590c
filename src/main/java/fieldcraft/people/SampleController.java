package fieldcraft.people;

import fieldcraft.web.FormFields;
import fieldcraft.web.NotFound;
import fieldcraft.web.Pages;
import fieldcraft.web.SessionCookie;
import fieldcraft.web.Visit;
import io.javalin.http.Context;

/** Signs in as one of the sample company by one click; only a demonstration on this machine has it. */
public final class SampleController {
    private final SampleCompany sample;
    private final Sessions sessions;

    public SampleController(SampleCompany sample, Sessions sessions) {
        this.sample = sample;
        this.sessions = sessions;
    }

    public void signIn(Context ctx) {
        String email = FormFields.of(ctx).line("email");
        Person person = sample.find(email).orElseThrow(NotFound::new);
        SessionCookie.set(ctx, sessions.open(person, Visit.of(ctx)), Sessions.LONGEST);
        Pages.redirect(ctx, "/");
    }
}
