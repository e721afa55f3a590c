package fieldcraft.web;

import io.javalin.http.Context;

/** A number in the address of a page, such as the attempt's in {@code /attempts/{attempt}}. */
public final class PathNumber {
    private PathNumber() {}

    /**
     * The number in a place of the address.
     *
     * @throws NotFound if something else stands there, or a number that is too large
     */
    public static long of(Context ctx, String place) {
        try {
            return Long.parseLong(ctx.pathParam(place));
        } catch (NumberFormatException e) {
            throw new NotFound();
        }
    }
}
