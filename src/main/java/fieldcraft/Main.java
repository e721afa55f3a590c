package fieldcraft;

import fieldcraft.course.BrokenCourse;
import fieldcraft.database.DatabaseUnusable;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParseResult;

/** The command line; without a command it serves. */
@Command(
        name = "fieldcraft",
        description = "A course for sales people that is played, with a coach's desk behind it.",
        mixinStandardHelpOptions = true,
        subcommands = {ServeCommand.class, CheckCommand.class, UserCommand.class, GenerateCommand.class})
public final class Main implements Callable<Integer> {
    private static final int FAILED = 1;

    @Mixin
    private ServerOptions options;

    public static void main(String[] arguments) {
        int exit = run(arguments);
        if (exit != 0) {
            System.exit(exit);
        }
    }

    /** Runs one command; 0 if all went well, 1 if not, 2 if the command was not understood. */
    static int run(String... arguments) {
        return commandLine().execute(arguments);
    }

    static CommandLine commandLine() {
        return new CommandLine(new Main())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler(Main::report);
    }

    @Override
    public Integer call() {
        return ServeCommand.serve(options);
    }

    private static int report(Exception failure, CommandLine command, ParseResult parsed) throws Exception {
        if (failure instanceof CommandFailure
                || failure instanceof BrokenCourse
                || failure instanceof DatabaseUnusable) {
            command.getErr().println(failure.getMessage());
            return FAILED;
        }
        throw failure;
    }
}
