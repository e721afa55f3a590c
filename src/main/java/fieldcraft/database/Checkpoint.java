package fieldcraft.database;

import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Forces what H2 has written to the disk's own storage, once a second while there were writes.
 *
 * <p>{@code WRITE_DELAY=0} hands each commit to the operating system, which survives the death of our process; only
 * this also survives the loss of power, but for the last second.
 */
final class Checkpoint implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Checkpoint.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final DataSource source;
    private final StatementCount statements;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(Checkpoint::thread);
    private final AtomicLong written = new AtomicLong();

    Checkpoint(DataSource source, StatementCount statements) {
        this.source = source;
        this.statements = statements;
    }

    void start() {
        timer.scheduleWithFixedDelay(this::syncIfWritten, PAUSE.toMillis(), PAUSE.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public void close() {
        timer.shutdown();
        sync();
    }

    private void syncIfWritten() {
        long now = statements.writing();
        if (now != written.get() && sync()) {
            written.set(now);
        }
    }

    private boolean sync() {
        try (var connection = source.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("checkpoint sync");
            return true;
        } catch (SQLException e) {
            LOG.error("The last writes could not be forced to disk", e);
            return false;
        }
    }

    private static Thread thread(Runnable task) {
        Thread thread = new Thread(task, "checkpoint");
        thread.setDaemon(true);
        return thread;
    }
}
