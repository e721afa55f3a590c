package fieldcraft.web;

import io.javalin.http.Context;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The browser a request comes from.
 *
 * @param sessionToken the secret of its session, if it has one
 * @param browser what it calls itself (User-Agent), 200 characters at most
 * @param network its IPv4 address, or the network half of its IPv6 address
 */
public record Visit(Optional<String> sessionToken, String browser, String network) {
    private static final int LONGEST_BROWSER = 200;
    private static final int NETWORK_GROUPS = 4;

    public static Visit of(Context ctx) {
        return new Visit(SessionCookie.token(ctx), browser(ctx), network(ctx.ip()));
    }

    private static String browser(Context ctx) {
        String browser = Optional.ofNullable(ctx.userAgent()).orElse("");
        return browser.substring(0, Math.min(browser.length(), LONGEST_BROWSER));
    }

    /** Jetty writes IPv6 addresses out in full; whoever has one has its whole network of 64 bits (RFC 6177). */
    private static String network(String address) {
        return address.contains(":")
                ? Arrays.stream(address.replace("[", "").split(":"))
                        .limit(NETWORK_GROUPS)
                        .collect(Collectors.joining(":"))
                : address;
    }
}
