package fieldcraft.report;

import java.io.IOException;
import java.time.Instant;
import java.util.Optional;

/** A table that is written cell by cell and row by row while it is read, so that no more than a few rows are in memory. */
interface TableFile extends AutoCloseable {
    void text(String text) throws IOException;

    void number(long number) throws IOException;

    void moment(Instant moment) throws IOException;

    /** A cell with nothing in it. */
    void blank() throws IOException;

    void endRow() throws IOException;

    default void number(Optional<Integer> number) throws IOException {
        if (number.isPresent()) {
            number(number.get());
        } else {
            blank();
        }
    }

    default void moment(Optional<Instant> moment) throws IOException {
        if (moment.isPresent()) {
            moment(moment.get());
        } else {
            blank();
        }
    }

    /** Writes what is left; nothing can be added any more. */
    @Override
    void close() throws IOException;
}
