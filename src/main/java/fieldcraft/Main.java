package fieldcraft;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line. */
@Command(
        name = "fieldcraft",
        description = "A course for sales people that is played.",
        mixinStandardHelpOptions = true,
        subcommands = CheckCommand.class)
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Main()).execute(arguments));
    }
}
