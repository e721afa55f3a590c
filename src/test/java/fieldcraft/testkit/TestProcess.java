package fieldcraft.testkit;

import fieldcraft.Main;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The program in a process of its own, as an operator starts it. */
public final class TestProcess implements AutoCloseable {
    /** What README recommends for little memory. */
    private static final Map<String, String> LITTLE_MEMORY =
            Map.of("MALLOC_ARENA_MAX", "1", "MALLOC_TRIM_THRESHOLD_", "131072");

    private static final int LONGEST_SECONDS = 60;

    private final Process process;
    private final BufferedReader output;

    private TestProcess(Process process) {
        this.process = process;
        this.output = process.inputReader();
    }

    /** Starts a command of ours; what it says to the operator and to the log comes as one output. */
    public static TestProcess start(String... arguments) {
        List<String> program = List.of("-cp", System.getProperty("java.class.path"), Main.class.getName());
        return run(program, List.of(arguments));
    }

    /** The same from the shaded jar, with options of the virtual machine before it. */
    static TestProcess startJar(Path jar, List<String> machineOptions, List<String> arguments) {
        List<String> program = new ArrayList<>(machineOptions);
        program.addAll(List.of("-jar", jar.toString()));
        return run(program, arguments);
    }

    private static TestProcess run(List<String> program, List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(program);
        command.addAll(arguments);
        try {
            ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
            builder.environment().putAll(LITTLE_MEMORY);
            return new TestProcess(builder.start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The next lines of its output; waits for them. */
    public List<String> lines(int count) {
        return output.lines().limit(count).toList();
    }

    /** Everything it has still to say; waits until it ends. */
    public List<String> restOfLines() {
        return output.lines().toList();
    }

    /** Goes on reading what it says, so that a full pipe never holds it up. */
    void drain() {
        Thread reader = new Thread(() -> output.lines().forEach(line -> {}), "output of " + process.pid());
        reader.setDaemon(true);
        reader.start();
    }

    ProcessHandle handle() {
        return process.toHandle();
    }

    /** Its exit code; waits until it ends. */
    public int exitCode() throws InterruptedException {
        if (!process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)) {
            throw new AssertionError("it does not end");
        }
        return process.exitValue();
    }

    /** Asks it to end, as Ctrl+C does. */
    public void end() throws InterruptedException {
        process.destroy();
        exitCode();
    }

    /** Ends it without asking, as {@code kill -9} does. */
    public void kill() throws InterruptedException {
        process.destroyForcibly();
        exitCode();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
