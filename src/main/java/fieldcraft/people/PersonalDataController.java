package fieldcraft.people;

import fieldcraft.web.Pages;
import fieldcraft.web.SignedIn;
import fieldcraft.web.Viewer;
import io.javalin.http.Context;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/** What is held about oneself: shown in short, and to take along in full. */
public final class PersonalDataController {
    private static final String JSON = "application/json; charset=utf-8";

    private final List<PersonalData> held;
    private final AuditLog audit;
    private final Clock clock;

    public PersonalDataController(List<PersonalData> held, AuditLog audit, Clock clock) {
        this.held = List.copyOf(held);
        this.audit = audit;
        this.clock = clock;
    }

    public void show(Context ctx) {
        Pages.render(ctx, "people/data", Map.of("file", file(SignedIn.person(ctx))));
    }

    public void json(Context ctx) {
        String json = PersonalJson.of(taken(ctx, "json"));
        ctx.header("Cache-Control", "no-store");
        ctx.result(json).contentType(JSON);
    }

    public void html(Context ctx) {
        Pages.render(ctx, "people/data-file", Map.of("file", taken(ctx, "html")));
    }

    /** The file as it is downloaded, with the line in the log that it was. */
    private PersonalFile taken(Context ctx, String ending) {
        Viewer person = SignedIn.person(ctx);
        audit.note(person, AuditDeed.DATA_DOWNLOADED, person.id(), ending);
        ctx.header("Content-Disposition", "attachment; filename=\"fieldcraft-data." + ending + "\"");
        return file(person);
    }

    private PersonalFile file(Viewer person) {
        return PersonalFile.of(held, person.id(), clock);
    }
}
