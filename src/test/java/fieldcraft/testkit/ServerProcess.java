package fieldcraft.testkit;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The real server as a process of its own, so that it can be killed and measured from outside. */
public final class ServerProcess implements AutoCloseable {
    private static final String READY = "Fieldcraft is at ";

    private final Process process;
    private final String address;
    private final Duration startTime;

    private ServerProcess(Process process, String address, Duration startTime) {
        this.process = process;
        this.address = address;
        this.startTime = startTime;
    }

    /** Runs {@code serve} with these options on the tests' class path and waits until it says where it is. */
    public static ServerProcess start(List<String> options) {
        return run(
                List.of("-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path"), "fieldcraft.Main"), options);
    }

    /** Runs {@code serve} from the shaded jar, with options of the virtual machine before it. */
    public static ServerProcess startJar(Path jar, List<String> machineOptions, List<String> options) {
        List<String> java = new ArrayList<>(machineOptions);
        java.addAll(List.of("-jar", jar.toString()));
        return run(java, options);
    }

    private static ServerProcess run(List<String> java, List<String> options) {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(java);
        command.add("serve");
        command.addAll(options);
        long started = System.nanoTime();
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            String address = awaitAddress(process);
            return new ServerProcess(process, address, Duration.ofNanos(System.nanoTime() - started));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String awaitAddress(Process process) throws IOException {
        BufferedReader output =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        List<String> said = new ArrayList<>();
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            said.add(line);
            if (line.startsWith(READY)) {
                drain(output);
                return line.substring(READY.length()).strip();
            }
        }
        throw new IllegalStateException("the server did not start: " + String.join("\n", said));
    }

    /** Goes on reading, so that a full pipe never holds the server up. */
    private static void drain(BufferedReader output) {
        Thread reader = new Thread(() -> output.lines().forEach(line -> {}), "server output");
        reader.setDaemon(true);
        reader.start();
    }

    public String address() {
        return address;
    }

    /** From the start of the process to the line that says where it is. */
    public Duration startTime() {
        return startTime;
    }

    /** SIGKILL: nothing is closed, flushed or said. */
    public void kill() {
        process.destroyForcibly();
        await();
    }

    /** Processor time used so far, user and system together. */
    public Duration processorTime() {
        return process.toHandle().info().totalCpuDuration().orElseThrow();
    }

    /** Resident memory, in bytes. */
    public long residentBytes() {
        try (Stream<String> status = Files.lines(Path.of("/proc", String.valueOf(process.pid()), "status"))) {
            return status.filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D+", "")) * 1024)
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** SIGTERM, as an operator stops it. */
    @Override
    public void close() {
        process.destroy();
        await();
    }

    private void await() {
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
