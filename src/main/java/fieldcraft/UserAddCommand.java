package fieldcraft;

import fieldcraft.database.Database;
import fieldcraft.markdown.Language;
import fieldcraft.people.GeneratedPassword;
import fieldcraft.people.NewPerson;
import fieldcraft.people.Passwords;
import fieldcraft.people.PersonDao;
import fieldcraft.people.PersonRule;
import fieldcraft.people.Role;
import fieldcraft.web.Messages;
import java.time.Clock;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Adds a person and prints the password to hand over. */
@Command(name = "add", description = "Add a person and print a password for them.", mixinStandardHelpOptions = true)
final class UserAddCommand implements Callable<Integer> {
    @Spec
    private CommandSpec command;

    @Mixin
    private DataOptions data;

    @Parameters(paramLabel = "EMAIL", description = "Their e-mail address, by which they sign in.")
    private String email;

    @Option(names = "--name", required = true, description = "Their name.")
    private String name;

    @Option(
            names = "--role",
            split = ",",
            defaultValue = "trainee",
            description = "What they may do, one or more of: ${COMPLETION-CANDIDATES} (default: trainee).")
    private Set<Role> roles;

    @Option(
            names = "--language",
            defaultValue = "en",
            description = "The language of their pages: ${COMPLETION-CANDIDATES} (default: en).")
    private Language language;

    @Override
    public Integer call() {
        requireUsable();
        String password = GeneratedPassword.next();
        try (Database database = Database.open(data.address())) {
            NewPerson person = new NewPerson(email, name, language, roles);
            database.dao(PersonDao.class)
                    .add(
                            person,
                            new Passwords().hash(password),
                            Clock.systemUTC().instant())
                    .orElseThrow(() -> new CommandFailure("There is an account for %s already.".formatted(email)));
        }
        command.commandLine().getOut().printf("%s can sign in with the password %s%n", email, password);
        return 0;
    }

    private void requireUsable() {
        PersonRule.emailProblem(email)
                .or(() -> PersonRule.nameProblem(name))
                .map(problem -> new Messages().text(Language.EN, problem))
                .ifPresent(problem -> {
                    throw new CommandFailure(problem);
                });
    }
}
