package fieldcraft.database;

import java.sql.SQLException;
import java.util.Optional;

/** Why a database did not open, as far as the driver says it. */
enum OpeningFault {
    IN_USE(
            "The data in %s is in use by another Fieldcraft: stop that one first, or choose another folder with --data."),
    NO_SUCH_DATABASE("There is no such database: %s. Create it first, or mend FIELDCRAFT_DB."),
    WRONG_CREDENTIALS("The database %s does not accept this user name and password: mend FIELDCRAFT_DB."),
    UNREACHABLE("No database answers at %s: start it, or mend FIELDCRAFT_DB."),
    UNREADABLE("The database %s cannot be opened.");

    private final String sentence;

    OpeningFault(String sentence) {
        this.sentence = sentence;
    }

    static OpeningFault of(Throwable thrown) {
        return Causes.of(thrown)
                .filter(SQLException.class::isInstance)
                .map(SQLException.class::cast)
                .map(OpeningFault::of)
                .filter(fault -> fault != UNREADABLE)
                .findFirst()
                .orElse(UNREADABLE);
    }

    DatabaseUnusable in(DatabaseAddress address, Throwable cause) {
        return new DatabaseUnusable(sentence.formatted(address.place()), cause);
    }

    private static OpeningFault of(SQLException thrown) {
        String state = Optional.ofNullable(thrown.getSQLState()).orElse("");
        if (state.equals("90020")) {
            return IN_USE;
        }
        if (state.equals("3D000") || state.equals("90149") || state.equals("90146")) {
            return NO_SUCH_DATABASE;
        }
        if (state.startsWith("28")) {
            return WRONG_CREDENTIALS;
        }
        return state.startsWith("08") ? UNREACHABLE : UNREADABLE;
    }
}
