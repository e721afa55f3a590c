package fieldcraft;

import fieldcraft.database.DatabaseAddress;
import fieldcraft.mail.MailSettings;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of the server; each can be given in the environment as well. */
final class ServerOptions {
    @Option(
            names = "--host",
            defaultValue = "${env:FIELDCRAFT_HOST:-127.0.0.1}",
            description = "Network address to listen on; 0.0.0.0 for all (FIELDCRAFT_HOST; default: 127.0.0.1).")
    private String host;

    @Option(
            names = "--port",
            defaultValue = "${env:FIELDCRAFT_PORT:-7070}",
            description = "Port to listen on (FIELDCRAFT_PORT; default: 7070).")
    private int port;

    @Mixin
    private DataOptions data;

    @Option(
            names = "--content",
            paramLabel = "FOLDER",
            defaultValue = "${env:FIELDCRAFT_CONTENT:-content}",
            description = "Folder of the course (FIELDCRAFT_CONTENT; default: content).")
    private Path content;

    @Option(
            names = "--base-url",
            paramLabel = "ADDRESS",
            defaultValue = "${env:FIELDCRAFT_BASE_URL}",
            description = "Address under which browsers reach this server, where it is not host and port; with https://"
                    + " cookies are sent by HTTPS only (FIELDCRAFT_BASE_URL).")
    private Optional<String> baseUrl;

    @Option(
            names = "--behind-proxy",
            defaultValue = "${env:FIELDCRAFT_BEHIND_PROXY:-false}",
            description = "A proxy in front says in X-Forwarded-For who asks (FIELDCRAFT_BEHIND_PROXY).")
    private boolean behindProxy;

    @Option(
            names = "--zone",
            defaultValue = "${env:FIELDCRAFT_ZONE}",
            description = "Whose clock the pages show, as Asia/Shanghai (FIELDCRAFT_ZONE; default: this machine's).")
    private Optional<ZoneId> zone;

    @Option(
            names = "--smtp",
            paramLabel = "ADDRESS",
            defaultValue = "${env:FIELDCRAFT_SMTP}",
            description = "Mail server, as smtp://user:password@host:587 or smtps://…; better in the environment, where"
                    + " nobody reads the password (FIELDCRAFT_SMTP; without it no mail is sent).")
    private Optional<String> smtp;

    @Option(
            names = "--mail-from",
            paramLabel = "ADDRESS",
            defaultValue = "${env:FIELDCRAFT_MAIL_FROM}",
            description = "Whom mail comes from, as \"Fieldcraft <training@company.com>\" (FIELDCRAFT_MAIL_FROM).")
    private Optional<String> mailFrom;

    @Option(
            names = "--demo",
            description = "Show a throw-away sample company with one-click sign-in; on this machine only.")
    private boolean demo;

    /**
     * The settings these options make.
     *
     * @throws CommandFailure if they do not go together or the data folder cannot be written
     */
    Config config() {
        if (demo && !isLoopback()) {
            throw new CommandFailure("--demo lets everybody in, so it listens on this machine only: leave out --host.");
        }
        return new Config(
                host,
                port,
                address(),
                content,
                baseUrl,
                behindProxy,
                demo,
                zone.orElseGet(ZoneId::systemDefault),
                mail());
    }

    /** A demonstration writes to nobody: its people are made up. */
    private Optional<MailSettings> mail() {
        if (demo) {
            return Optional.empty();
        }
        Optional<String> server = smtp.filter(address -> !address.isBlank());
        Optional<String> from = mailFrom.filter(address -> !address.isBlank());
        if (server.isPresent() != from.isPresent()) {
            throw new CommandFailure("To send mail, give both --smtp and --mail-from.");
        }
        try {
            return server.map(address -> MailSettings.of(address, from.orElseThrow()));
        } catch (IllegalArgumentException e) {
            throw new CommandFailure(e.getMessage());
        }
    }

    private DatabaseAddress address() {
        return demo ? DatabaseAddress.inMemory("demo-" + UUID.randomUUID()) : data.address();
    }

    private boolean isLoopback() {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
