package fieldcraft.database;

import java.nio.file.Path;
import java.util.Optional;

/** The JDBC address of an H2 or PostgreSQL database, with the settings our promise of durability needs. */
public record DatabaseAddress(String jdbc) {
    private static final String H2 = "jdbc:h2:";
    private static final String H2_FILE = H2 + "file:";
    private static final String H2_MEMORY = H2 + "mem:";
    private static final String POSTGRESQL = "jdbc:postgresql:";
    private static final String DURABLE = ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;USER=fieldcraft";
    private static final String TEMPORARY = ";DB_CLOSE_DELAY=-1;DB_CLOSE_ON_EXIT=FALSE;USER=fieldcraft";

    public DatabaseAddress {
        if (!jdbc.startsWith(H2) && !jdbc.startsWith(POSTGRESQL)) {
            throw new DatabaseUnusable("The database address must start with %s or %s.".formatted(H2, POSTGRESQL));
        }
    }

    /** The embedded database in the file {@code fieldcraft} of a data folder. */
    public static DatabaseAddress inFolder(Path folder) {
        return new DatabaseAddress(H2_FILE + folder.toAbsolutePath().normalize().resolve("fieldcraft") + DURABLE);
    }

    /** An embedded database that is gone when it is closed. */
    public static DatabaseAddress inMemory(String name) {
        return new DatabaseAddress(H2_MEMORY + name + TEMPORARY);
    }

    /** An address from the operator's settings; an H2 file gets the durable settings where they are missing. */
    public static DatabaseAddress of(String jdbc) {
        boolean bareFile = jdbc.startsWith(H2) && !jdbc.startsWith(H2_MEMORY) && !jdbc.contains("WRITE_DELAY");
        return new DatabaseAddress(bareFile ? jdbc + DURABLE : jdbc);
    }

    public boolean isH2() {
        return jdbc.startsWith(H2);
    }

    /** The H2 database file without its suffix {@code .mv.db}, when the database is one. */
    public Optional<Path> file() {
        return jdbc.startsWith(H2_FILE)
                ? Optional.of(Path.of(jdbc.substring(H2_FILE.length()).split(";", 2)[0]))
                : Optional.empty();
    }

    /** Where the data is, in words an operator can use; never shows a user name or password. */
    public String place() {
        return file().map(file -> file + ".mv.db").orElse(isH2() ? "memory, until this ends" : withoutSecrets());
    }

    private String withoutSecrets() {
        return jdbc.replaceFirst("\\?.*", "").replaceFirst("//[^/]*@", "//");
    }
}
