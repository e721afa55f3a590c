package fieldcraft;

import fieldcraft.database.DatabaseAddress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Where the data is: the options that every command with a database has. */
final class DataOptions {
    @Option(
            names = "--data",
            paramLabel = "FOLDER",
            defaultValue = "${env:FIELDCRAFT_DATA:-data}",
            description = "Folder of the embedded database (FIELDCRAFT_DATA; default: data).")
    private Path data;

    @Option(
            names = "--db",
            paramLabel = "ADDRESS",
            defaultValue = "${env:FIELDCRAFT_DB}",
            description = "Another database than the embedded one, as jdbc:postgresql://host/name?user=…&password=…"
                    + " (FIELDCRAFT_DB).")
    private Optional<String> database;

    /**
     * The database to open; its folder is made if need be.
     *
     * @throws CommandFailure if nothing can be written there
     */
    DatabaseAddress address() {
        return database.filter(address -> !address.isBlank())
                .map(DatabaseAddress::of)
                .orElseGet(this::embedded);
    }

    private DatabaseAddress embedded() {
        try {
            Files.createDirectories(data);
        } catch (IOException e) {
            throw unwritable();
        }
        if (!Files.isWritable(data)) {
            throw unwritable();
        }
        return DatabaseAddress.inFolder(data);
    }

    private CommandFailure unwritable() {
        return new CommandFailure(
                "The data folder %s cannot be written: choose another with --data.".formatted(data.toAbsolutePath()));
    }
}
