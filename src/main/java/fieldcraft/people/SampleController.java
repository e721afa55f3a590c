package fieldcraft.people;

import fieldcraft.web.FormFields;
import fieldcraft.web.NotFound;
import fieldcraft.web.Pages;
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
        sessions.open(ctx, sample.find(email).orElseThrow(NotFound::new));
        Pages.redirect(ctx, "/");
    }
}
