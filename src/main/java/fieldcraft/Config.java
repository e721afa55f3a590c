package fieldcraft;

import fieldcraft.database.DatabaseAddress;
import fieldcraft.mail.MailSettings;
import fieldcraft.web.Site;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Optional;

/**
 * The settings of a server.
 *
 * @param host the network address to listen on
 * @param port the port to listen on; 0 takes any free one
 * @param database where the data is
 * @param content the folder of the course
 * @param baseUrl the address under which browsers reach us, where it is not host and port
 * @param behindProxy whether a proxy in front of us says in X-Forwarded-For who asks
 * @param demo whether to show a throw-away sample company
 * @param zone whose clock the pages show
 * @param mail how letters are sent; without, they wait
 */
public record Config(
        String host,
        int port,
        DatabaseAddress database,
        Path content,
        Optional<String> baseUrl,
        boolean behindProxy,
        boolean demo,
        ZoneId zone,
        Optional<MailSettings> mail) {

    Site.Settings site() {
        boolean secure = baseUrl.filter(url -> url.startsWith("https://")).isPresent();
        return new Site.Settings(secure, behindProxy, demo, zone);
    }

    /** The address to open in a browser, without a slash at its end. */
    String address(int listeningPort) {
        return baseUrl.map(url -> url.replaceFirst("/+$", ""))
                .orElseGet(() -> "http://%s:%d".formatted(host.contains(":") ? "[" + host + "]" : host, listeningPort));
    }
}
