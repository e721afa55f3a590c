package fieldcraft.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The real server as a process of its own, so that it can be killed and measured from outside. */
public final class ServerProcess implements AutoCloseable {
    private static final String READY = "Fieldcraft is at ";

    private final TestProcess process;
    private final String address;
    private final Duration startTime;

    private ServerProcess(Supplier<TestProcess> start) {
        long started = System.nanoTime();
        this.process = start.get();
        this.address = awaitAddress();
        this.startTime = Duration.ofNanos(System.nanoTime() - started);
        process.drain();
    }

    /** Runs {@code serve} with these options on the tests' class path and waits until it says where it is. */
    public static ServerProcess start(List<String> options) {
        return new ServerProcess(() -> TestProcess.start(serve(options).toArray(String[]::new)));
    }

    /** Runs {@code serve} from the shaded jar, with options of the virtual machine before it. */
    public static ServerProcess startJar(Path jar, List<String> machineOptions, List<String> options) {
        return new ServerProcess(() -> TestProcess.startJar(jar, machineOptions, serve(options)));
    }

    private static List<String> serve(List<String> options) {
        List<String> arguments = new ArrayList<>(List.of("serve"));
        arguments.addAll(options);
        return arguments;
    }

    private String awaitAddress() {
        List<String> said = new ArrayList<>();
        for (List<String> line = process.lines(1); !line.isEmpty(); line = process.lines(1)) {
            said.addAll(line);
            if (line.get(0).startsWith(READY)) {
                return line.get(0).substring(READY.length()).strip();
            }
        }
        throw new IllegalStateException("the server did not start: " + String.join("\n", said));
    }

    public String address() {
        return address;
    }

    /** From the start of the process to the line that says where it is. */
    public Duration startTime() {
        return startTime;
    }

    /** Processor time used so far, user and system together. */
    public Duration processorTime() {
        return process.handle().info().totalCpuDuration().orElseThrow();
    }

    /** Resident memory, in bytes. */
    public long residentBytes() {
        Path file = Path.of("/proc", String.valueOf(process.handle().pid()), "status");
        try (Stream<String> status = Files.lines(file)) {
            return status.filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D+", "")) * 1024)
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** SIGKILL: nothing is closed, flushed or said. */
    public void kill() throws InterruptedException {
        process.kill();
    }

    /** SIGTERM, as an operator stops it. */
    public void end() throws InterruptedException {
        process.end();
    }

    @Override
    public void close() {
        process.close();
    }
}
