package fieldcraft;

import picocli.CommandLine.Command;

/** Accounts from the command line, for operators without mail. */
@Command(
        name = "user",
        description = "Add a person, or give one a new password.",
        mixinStandardHelpOptions = true,
        subcommands = {UserAddCommand.class, UserPasswordCommand.class},
        synopsisSubcommandLabel = "(add | password)")
final class UserCommand {}
