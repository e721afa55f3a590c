package fieldcraft.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * Serves what lies under {@code /static} on the class path.
 *
 * <p>A page links to {@code /static/css/base.0123456789ab.css}, an address that changes with the content, so a browser
 * may keep it for ever. The plain address {@code /static/css/base.css} works too, for what one file says of another,
 * and is asked for again each time (answered with 304 while nothing changed).
 */
public final class StaticFiles {
    /** The address under which the files are served. */
    public static final String ADDRESS = "/static/";

    private static final Pattern NAME = Pattern.compile("[a-z0-9_-]+(/[a-z0-9_-]+)*(\\.[a-z0-9-]+)+");
    private static final Pattern HASHED = Pattern.compile("(.+)\\.([0-9a-f]{12})(\\.[a-z0-9]+)");

    private final Map<String, String> addresses = new ConcurrentHashMap<>();
    private final Map<String, StaticFile> known = new ConcurrentHashMap<>();

    /**
     * The address of a file, for templates.
     *
     * @throws IllegalArgumentException if there is no such file
     */
    String address(String name) {
        return addresses.computeIfAbsent(
                name,
                asked -> find(asked)
                        .map(file -> ADDRESS + file.hashedName())
                        .orElseThrow(() -> new IllegalArgumentException("no static file " + asked)));
    }

    /** Answers a request for a file. */
    public void serve(Context ctx) {
        String name = ctx.path().substring(ADDRESS.length());
        StaticFile file = find(name).or(() -> findHashed(name)).orElseThrow(NotFound::new);
        String tag = "W/\"" + file.hash() + "\"";
        ctx.header("Cache-Control", file.name().equals(name) ? "no-cache" : "public, max-age=31536000, immutable");
        ctx.header("ETag", tag);
        if (tag.equals(ctx.header("If-None-Match"))) {
            ctx.status(304);
        } else {
            ctx.contentType(file.type()).result(file.bytes());
        }
    }

    private Optional<StaticFile> findHashed(String name) {
        var match = HASHED.matcher(name);
        return match.matches()
                ? find(match.group(1) + match.group(3))
                        .filter(file -> file.hash().equals(match.group(2)))
                : Optional.empty();
    }

    private Optional<StaticFile> find(String name) {
        if (!NAME.matcher(name).matches()) {
            return Optional.empty();
        }
        return Optional.ofNullable(known.computeIfAbsent(name, StaticFiles::read));
    }

    /** Null means to the map: remember nothing, so that names that nobody has do not fill it. */
    private static StaticFile read(String name) {
        try (InputStream file = StaticFiles.class.getResourceAsStream(ADDRESS + name)) {
            return file == null ? null : StaticFile.of(name, file.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
