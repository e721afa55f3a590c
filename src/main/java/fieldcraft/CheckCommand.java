package fieldcraft;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code fieldcraft check}: says what is wrong with a course or one of its files, and what guessing would bring. */
@Command(
        name = "check",
        description = "Checks a course folder, or one of its files by itself. Ends with 1 if there is an error.",
        mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "PATH",
            arity = "0..1",
            defaultValue = "content",
            description = "The folder or file; ${DEFAULT-VALUE} if left out.")
    private Path path;

    @Option(names = "--json", description = "Prints an array with an object for each scenario and language.")
    private boolean json;

    @Spec
    private CommandSpec command;

    @Override
    public Integer call() throws IOException {
        if (!Files.exists(path)) {
            command.commandLine().getErr().println("there is no file or folder " + path);
            return 1;
        }
        ContentCheck check = ContentCheck.of(path);
        if (json) {
            printJson(check);
        } else {
            new CheckText(command.commandLine().getOut()).print(check);
        }
        return check.hasErrors() ? 1 : 0;
    }

    /** What is wrong with other files than scenarios has no place in the array, and goes where errors go. */
    private void printJson(ContentCheck check) {
        PrintWriter out = command.commandLine().getOut();
        List<ScenarioReport> reports = check.reports();
        out.println(ScenarioJson.of(reports));
        List<String> reported = reports.stream().map(ScenarioReport::file).toList();
        check.problems().stream()
                .filter(problem -> !reported.contains(problem.file()))
                .forEach(command.commandLine().getErr()::println);
    }
}
