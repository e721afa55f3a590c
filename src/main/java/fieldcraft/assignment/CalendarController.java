package fieldcraft.assignment;

import fieldcraft.web.Flash;
import fieldcraft.web.NotFound;
import fieldcraft.web.Pages;
import fieldcraft.web.SignedIn;
import io.javalin.http.Context;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** The page on which somebody gets the secret address for their calendar, and what a calendar finds under it. */
public final class CalendarController {
    private static final String PAGE = "/account/calendar";

    private final CalendarFeeds feeds;
    private final DueCalendar calendar;
    private final Supplier<String> server;

    /** @param server the address where browsers reach us */
    public CalendarController(CalendarFeeds feeds, DueCalendar calendar, Supplier<String> server) {
        this.feeds = feeds;
        this.calendar = calendar;
        this.server = server;
    }

    public void show(Context ctx) {
        render(ctx, Optional.empty());
    }

    /** Shows the new address, once. */
    public void make(Context ctx) {
        String path = feeds.make(SignedIn.person(ctx));
        ctx.header("Cache-Control", "no-store");
        render(ctx, Optional.of(server.get() + path));
    }

    public void end(Context ctx) {
        feeds.end(SignedIn.person(ctx));
        Flash.done(ctx, "assignment.calendar.ended");
        Pages.redirect(ctx, PAGE);
    }

    /** For a calendar program, which signs in nowhere. */
    public void feed(Context ctx) {
        String text = feeds.owner(ctx.pathParam("secret")).map(calendar::of).orElseThrow(NotFound::new);
        ctx.header("Cache-Control", "private, max-age=900");
        ctx.contentType("text/calendar; charset=utf-8").result(text);
    }

    private void render(Context ctx, Optional<String> address) {
        Pages.render(
                ctx,
                "assignment/calendar",
                Map.of("address", address, "since", feeds.since(SignedIn.person(ctx)), "action", PAGE));
    }
}
