package fieldcraft.mail;

import jakarta.mail.Session;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.util.Properties;

/** The mail server of the operator's settings. */
public final class MailServer {
    /** A server that says nothing for so long says nothing any more. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final MailSettings settings;
    private final Session session;
    private final Clock clock;

    public MailServer(MailSettings settings, Clock clock) {
        this(settings, PATIENCE, clock);
    }

    MailServer(MailSettings settings, Duration patience, Clock clock) {
        this.settings = settings;
        this.session = Session.getInstance(properties(settings, patience));
        this.clock = clock;
    }

    /** A conversation that has not begun. */
    MailConnection connection() {
        return new MailConnection(settings, session, clock);
    }

    /** A password travels encrypted or not at all, unless it stays on this machine. */
    private static Properties properties(MailSettings settings, Duration patience) {
        String protocol = "mail." + (settings.tls() ? "smtps." : "smtp.");
        String milliseconds = String.valueOf(patience.toMillis());
        boolean mustEncrypt = settings.user().isPresent() && !isThisMachine(settings.host());
        Properties properties = new Properties();
        properties.setProperty(protocol + "connectiontimeout", milliseconds);
        properties.setProperty(protocol + "timeout", milliseconds);
        properties.setProperty(protocol + "writetimeout", milliseconds);
        properties.setProperty(protocol + "auth", String.valueOf(settings.user().isPresent()));
        properties.setProperty(protocol + "ssl.checkserveridentity", "true");
        properties.setProperty(protocol + "starttls.enable", "true");
        properties.setProperty(protocol + "starttls.required", String.valueOf(!settings.tls() && mustEncrypt));
        return properties;
    }

    private static boolean isThisMachine(String host) {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
