package fieldcraft.mail;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * How we send mail.
 *
 * @param tls whether the whole conversation is encrypted; otherwise it is as soon as the server offers it
 * @param from whom letters come from, as {@code Fieldcraft <training@company.com>}
 */
public record MailSettings(
        String host, int port, boolean tls, Optional<String> user, Optional<String> password, String from) {
    private static final String TLS = "smtps";
    private static final int PORT = 587;
    private static final int TLS_PORT = 465;

    /**
     * Reads the operator's settings.
     *
     * @param address {@code smtp://user:password@host:587} or {@code smtps://…}; user, password and port may be missing
     * @throws IllegalArgumentException in the operator's words, without the password, if they are not like that
     */
    public static MailSettings of(String address, String from) {
        requireAddress(from);
        URI uri = uri(address);
        boolean tls = TLS.equalsIgnoreCase(uri.getScheme());
        if (uri.getHost() == null || !tls && !"smtp".equalsIgnoreCase(uri.getScheme())) {
            throw unreadable();
        }
        String[] secret = Optional.ofNullable(uri.getRawUserInfo()).orElse("").split(":", 2);
        return new MailSettings(
                uri.getHost(),
                uri.getPort() > 0 ? uri.getPort() : tls ? TLS_PORT : PORT,
                tls,
                Optional.of(decoded(secret[0])).filter(user -> !user.isEmpty()),
                secret.length > 1 ? Optional.of(decoded(secret[1])) : Optional.empty(),
                from);
    }

    /** Where mail goes, without a secret. */
    public String place() {
        return host + ":" + port;
    }

    /** Never the password. */
    @Override
    public String toString() {
        return "MailSettings[" + place() + "]";
    }

    private static URI uri(String address) {
        try {
            return new URI(address);
        } catch (URISyntaxException e) {
            throw unreadable();
        }
    }

    private static void requireAddress(String from) {
        try {
            new InternetAddress(from, true);
        } catch (AddressException e) {
            throw new IllegalArgumentException(
                    "The sender of letters must be an e-mail address, as \"Fieldcraft <training@company.com>\".");
        }
    }

    /** A plus sign in a password is a plus sign. */
    private static String decoded(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    private static IllegalArgumentException unreadable() {
        return new IllegalArgumentException(
                "The mail server must be given as smtp://user:password@host:587 or smtps://user:password@host:465;"
                        + " in user and password, write @ as %40, : as %3A, / as %2F and % as %25.");
    }
}
