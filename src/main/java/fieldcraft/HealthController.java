package fieldcraft;

import fieldcraft.database.Database;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;

/** Tells a watching machine whether the server and its database work. */
final class HealthController {
    private final Database database;

    HealthController(Database database) {
        this.database = database;
    }

    void show(Context ctx) {
        boolean answers = database.answers();
        ctx.status(answers ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE);
        ctx.header("Cache-Control", "no-store");
        ctx.result(answers ? "ok" : "the database does not answer");
    }
}
