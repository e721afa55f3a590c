package fieldcraft.people;

import fieldcraft.web.FieldErrors;
import fieldcraft.web.Flash;
import fieldcraft.web.FormFields;
import fieldcraft.web.Messages;
import fieldcraft.web.Pages;
import fieldcraft.web.PathNumber;
import fieldcraft.web.RequestLanguage;
import fieldcraft.web.SignedIn;
import fieldcraft.web.Viewer;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/** The admin's pages for bringing people in from a table. */
public final class ImportController {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Uploads uploads;
    private final PeopleImport people;
    private final Messages messages;

    public ImportController(Uploads uploads, PeopleImport people, Messages messages) {
        this.uploads = uploads;
        this.people = people;
        this.messages = messages;
    }

    public void blank(Context ctx) {
        Pages.render(ctx, "people/import", model(FieldErrors.none()));
    }

    /** Keeps the file that was sent; what would come of it is on the next page. */
    public void send(Context ctx) {
        ImportForm form = ImportForm.of(ctx);
        FieldErrors errors = form.errors();
        if (!errors.isEmpty()) {
            Pages.renderInvalid(ctx, "people/import", model(errors));
            return;
        }
        long id = uploads.keep(form.file().orElseThrow(), SignedIn.person(ctx));
        Pages.redirect(ctx, "/people/import/" + id);
    }

    /** What would happen to each row. */
    public void show(Context ctx) throws UnreadableFile {
        Viewer admin = SignedIn.person(ctx);
        Upload upload = upload(ctx);
        ImportPlan plan = people.plan(ImportTable.read(upload.bytes()), admin);
        String page = asked(ctx, "page");
        int number = page.matches("[1-9]\\d{0,4}") ? Integer.parseInt(page) : 1;
        Map<String, Object> model = Map.of(
                "list", ImportPage.of(upload, plan, asked(ctx, "show"), number),
                "answers", ImportPage.answers(),
                "errors", FieldErrors.none());
        Pages.render(ctx, "people/import-plan", model);
    }

    /** Does it, if it is still what the admin saw. */
    public void run(Context ctx) throws UnreadableFile {
        Upload upload = upload(ctx);
        Optional<ImportPlan> done =
                people.run(ImportTable.read(upload.bytes()), FormFields.of(ctx).line("plan"), SignedIn.person(ctx));
        if (done.isEmpty()) {
            Flash.problem(ctx, "people.import.stale");
            Pages.redirect(ctx, "/people/import/" + upload.id());
            return;
        }
        int added = done.get().count(RowPlan.Answer.ADDED);
        int changed = done.get().count(RowPlan.Answer.CHANGED);
        Flash.done(ctx, added > 0 ? "people.import.done-invite" : "people.import.done", added, changed);
        Pages.redirect(ctx, "/people");
    }

    public void csv(Context ctx) throws IOException {
        attach(ctx, "text/csv; charset=utf-8", "people.csv");
        new ImportTemplate(messages, RequestLanguage.of(ctx)).writeCsv(ctx.outputStream());
    }

    public void xlsx(Context ctx) throws IOException {
        attach(ctx, XLSX, "people.xlsx");
        new ImportTemplate(messages, RequestLanguage.of(ctx)).writeXlsx(ctx.outputStream());
    }

    private Upload upload(Context ctx) {
        return uploads.find(PathNumber.of(ctx, "upload"), SignedIn.person(ctx));
    }

    private static Map<String, Object> model(FieldErrors errors) {
        return Map.of("errors", errors, "columns", ImportColumn.values(), "most", SheetRows.MOST);
    }

    private static void attach(Context ctx, String type, String name) {
        ctx.contentType(type);
        ctx.header("Content-Disposition", "attachment; filename=\"" + name + "\"");
        ctx.header("Cache-Control", "no-store");
    }

    private static String asked(Context ctx, String name) {
        return Optional.ofNullable(ctx.queryParam(name)).orElse("").strip();
    }
}
