package fieldcraft.web;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One sentence for the next page, after a redirect: {@code Flash.done(ctx, "people.account.saved")}.
 *
 * <p>It travels in a cookie as a message key with its arguments, so it costs no SQL and speaks the language of the page
 * that shows it.
 */
public final class Flash {
    private static final String COOKIE = "flash";
    private static final String SEPARATOR = "\u001f";

    /** Stands before an argument that is a whole number, so that a message can still choose its words by it. */
    private static final String NUMBER = "\u001e";

    private static final int LONGEST = 2_000;

    private Flash() {}

    /** What kind of sentence it is; a page shows the kinds differently. */
    enum Kind {
        DONE,
        NOTE,
        PROBLEM
    }

    /** A flash as a page shows it. */
    record Shown(String kind, String text) {}

    /** Something was done as asked. */
    public static void done(Context ctx, String key, Object... arguments) {
        set(ctx, Kind.DONE, key, arguments);
    }

    /** Something worth knowing. */
    public static void note(Context ctx, String key, Object... arguments) {
        set(ctx, Kind.NOTE, key, arguments);
    }

    /** Something was not done. */
    public static void problem(Context ctx, String key, Object... arguments) {
        set(ctx, Kind.PROBLEM, key, arguments);
    }

    /** The flash left for this page; it is taken, so that the page after does not show it again. */
    static Optional<Shown> take(Context ctx, Messages messages) {
        Optional<String> cookie = Cookies.find(ctx, COOKIE);
        cookie.ifPresent(value -> Cookies.remove(ctx, COOKIE));
        return cookie.filter(value -> value.length() <= LONGEST).flatMap(value -> read(ctx, value, messages));
    }

    private static void set(Context ctx, Kind kind, String key, Object... arguments) {
        List<String> parts = new ArrayList<>(List.of(kind.name(), key));
        for (Object argument : arguments) {
            parts.add(
                    argument instanceof Integer || argument instanceof Long ? NUMBER + argument : argument.toString());
        }
        byte[] bytes = String.join(SEPARATOR, parts).getBytes(StandardCharsets.UTF_8);
        Cookies.setForVisit(ctx, COOKIE, Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    private static Object argument(String part) {
        return part.startsWith(NUMBER) ? Long.valueOf(part.substring(NUMBER.length())) : part;
    }

    private static Optional<Shown> read(Context ctx, String cookie, Messages messages) {
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(cookie), StandardCharsets.UTF_8).split(SEPARATOR);
            Kind kind = Kind.valueOf(parts[0]);
            List<Object> arguments =
                    Stream.of(parts).skip(2).map(Flash::argument).toList();
            String text = messages.text(RequestLanguage.of(ctx), parts[1], arguments);
            return Optional.of(new Shown(kind.name().toLowerCase(Locale.ROOT), text));
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            return Optional.empty(); // not a cookie of ours
        }
    }
}
