package fieldcraft;

import fieldcraft.database.Database;
import fieldcraft.people.GeneratedPassword;
import fieldcraft.people.Passwords;
import fieldcraft.people.Person;
import fieldcraft.people.PersonDao;
import fieldcraft.people.SessionDao;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Gives a person a new password, prints it and signs them out everywhere. */
@Command(
        name = "password",
        description = "Give a person a new password, print it, and sign them out everywhere.",
        mixinStandardHelpOptions = true)
final class UserPasswordCommand implements Callable<Integer> {
    @Spec
    private CommandSpec command;

    @Mixin
    private DataOptions data;

    @Parameters(paramLabel = "EMAIL", description = "The e-mail address by which they sign in.")
    private String email;

    @Override
    public Integer call() {
        String password = GeneratedPassword.next();
        try (Database database = Database.open(data.address())) {
            PersonDao people = database.dao(PersonDao.class);
            Person person = people.find(email.toLowerCase(Locale.ROOT))
                    .orElseThrow(() -> new CommandFailure("There is no account for %s.".formatted(email)));
            people.changePassword(person.id(), new Passwords().hash(password));
            database.dao(SessionDao.class).endAll(person.id());
        }
        command.commandLine().getOut().printf("%s can sign in with the password %s%n", email, password);
        return 0;
    }
}
