package fieldcraft;

import fieldcraft.course.CourseCatalog;
import fieldcraft.database.Database;
import fieldcraft.people.GeneratedPassword;
import fieldcraft.people.Passwords;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Makes up a company, for benchmarks and to try things out. */
@Command(
        name = "generate",
        description = "Make up a company of people who learn, for benchmarks and to try things out.",
        mixinStandardHelpOptions = true)
final class GenerateCommand implements Callable<Integer> {
    private static final int MOST = 100_000;

    @Spec
    private CommandSpec command;

    @Mixin
    private DataOptions data;

    @Option(
            names = "--content",
            paramLabel = "FOLDER",
            defaultValue = "${env:FIELDCRAFT_CONTENT:-content}",
            description = "Folder of the course (FIELDCRAFT_CONTENT; default: content).")
    private Path content;

    @Option(
            names = "--trainees",
            required = true,
            paramLabel = "N",
            description = "How many people learn, 1 to 100000.")
    private int trainees;

    @Option(
            names = "--seed",
            defaultValue = "1",
            description = "The same number on the same day makes the same company (default: 1).")
    private long seed;

    @Override
    public Integer call() {
        if (trainees < 1 || trainees > MOST) {
            throw new CommandFailure("--trainees is a number from 1 to %d.".formatted(MOST));
        }
        Clock clock = Clock.systemUTC();
        String password = GeneratedPassword.next();
        long start = System.nanoTime();
        try (CourseCatalog catalog = new CourseCatalog(content, clock);
                Database database = Database.open(data.address())) {
            String trainer = new Generation(database, catalog.current(), ZoneId.systemDefault(), clock)
                    .company(trainees, seed, new Passwords().hash(password));
            command.commandLine()
                    .getOut()
                    .printf(
                            "Made up %,d trainees in %,d ms. Everybody signs in with the password %s: %s, or any of them.%n",
                            trainees, (System.nanoTime() - start) / 1_000_000, password, trainer);
        }
        return 0;
    }
}
