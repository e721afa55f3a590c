package fieldcraft.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** nginx on loopback with one worker, serving a static file: what a page would cost if nothing had to be done for it. */
final class Nginx implements AutoCloseable {
    private static final int PORT = 7199;

    private final Process process;

    private Nginx(Process process) {
        this.process = process;
    }

    /** Serves a file of so many bytes as {@code /page.html} out of the folder. */
    static Nginx serving(int bytes, Path folder) throws IOException {
        Files.writeString(folder.resolve("page.html"), "x".repeat(bytes));
        Path configuration = folder.resolve("nginx.conf");
        Files.writeString(configuration, """
                daemon off;
                worker_processes 2;
                pid %1$s/nginx.pid;
                error_log %1$s/error.log;
                user root;
                events { worker_connections 256; }
                http {
                  access_log off;
                  keepalive_requests 1000000;
                  client_body_temp_path %1$s/body; proxy_temp_path %1$s/proxy; fastcgi_temp_path %1$s/fastcgi;
                  uwsgi_temp_path %1$s/uwsgi; scgi_temp_path %1$s/scgi;
                  server { listen 127.0.0.1:%2$d; root %1$s; }
                }
                """.formatted(folder, PORT));
        Process process = new ProcessBuilder(
                        List.of("nginx", "-e", folder + "/error.log", "-c", configuration.toString()))
                .redirectErrorStream(true)
                .start();
        Nginx nginx = new Nginx(process);
        nginx.awaitAnswer();
        return nginx;
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + PORT);
    }

    /** Processor time of all its processes so far. */
    Duration processorTime() {
        return process.toHandle()
                .descendants()
                .map(worker -> worker.info().totalCpuDuration().orElse(Duration.ZERO))
                .reduce(process.toHandle().info().totalCpuDuration().orElse(Duration.ZERO), Duration::plus);
    }

    private void awaitAnswer() throws IOException {
        for (int tries = 0; tries < 100; tries++) {
            try (Connection connection = new Connection(address())) {
                connection.exchange(Connection.get("/page.html", ""));
                return;
            } catch (IOException notYet) {
                pause();
            }
        }
        throw new IOException("nginx does not answer");
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new IOException(e));
        }
    }

    @Override
    public void close() {
        process.destroy();
    }
}
