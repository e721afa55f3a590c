package fieldcraft.web;

import io.javalin.http.Context;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** Where to go back to: an address of this site only, whatever a link or a form asks for. */
public final class ReturnPath {
    private static final int LONGEST = 500;

    private ReturnPath() {}

    /** The path a form or link asked for, if it is one of this site. */
    public static Optional<String> of(String asked) {
        return Optional.of(asked).filter(ReturnPath::isOurs);
    }

    /** The address of the page that is shown now. */
    public static String here(Context ctx) {
        String query = ctx.req().getMethod().equals("GET") ? ctx.queryString() : null;
        return query == null ? ctx.path() : ctx.path() + "?" + query;
    }

    private static boolean isOurs(String path) {
        return path.startsWith("/")
                && !path.startsWith("//")
                && !path.contains("\\")
                && path.length() <= LONGEST
                && isAddress(path);
    }

    private static boolean isAddress(String path) {
        try {
            URI address = new URI(path);
            return !address.isAbsolute() && address.getHost() == null;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
