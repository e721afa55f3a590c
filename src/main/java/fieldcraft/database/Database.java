package fieldcraft.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementException;
import org.jdbi.v3.core.statement.StatementExceptions;
import org.jdbi.v3.sqlobject.SqlObjectPlugin;

/** An open, migrated database: the pool of connections to it and jdbi on top. */
public final class Database implements AutoCloseable {
    private static final int CONNECTIONS = 8;
    private static final Duration WAIT_FOR_CONNECTION = Duration.ofSeconds(2);
    private static final Duration WAIT_FOR_ANSWER = Duration.ofSeconds(1);

    private static final Duration WAIT_FOR_STATEMENT = Duration.ofSeconds(60);

    static {
        // Ask each connection whether it lives before it is used, also when it was used just now: then the first
        // request after an outage finds the database back.
        System.setProperty("com.zaxxer.hikari.aliveBypassWindowMs", "0");
    }

    private final HikariDataSource pool;
    private final StatementCount statements = new StatementCount();
    private final Jdbi jdbi;
    private final Daos daos;
    private final Optional<Checkpoint> checkpoint;

    private Database(DatabaseAddress address, HikariDataSource pool) {
        this.pool = pool;
        this.jdbi = Jdbi.create(pool).installPlugin(new SqlObjectPlugin()).setSqlLogger(statements);
        jdbi.registerArrayType(Long.class, "bigint");
        jdbi.getConfig(StatementExceptions.class).setMessageRendering(Database::withoutValues);
        this.daos = new Daos(jdbi);
        this.checkpoint = address.file().map(file -> new Checkpoint(pool, statements));
        checkpoint.ifPresent(Checkpoint::start);
    }

    /**
     * Connects and brings the tables up to date.
     *
     * @throws DatabaseUnusable in the operator's words, when there is no such database, it is in use by another server,
     *     or its tables are not ours
     */
    public static Database open(DatabaseAddress address) {
        address.file().map(Compaction::new).ifPresent(Compaction::ifWorthwhile);
        HikariDataSource pool = connect(address);
        try {
            migrate(pool);
            return new Database(address, pool);
        } catch (FlywayException e) {
            pool.close();
            throw new DatabaseUnusable(
                    "The tables in %s could not be brought up to date: %s"
                            .formatted(
                                    address.place(),
                                    e.getMessage().lines().findFirst().orElse("")),
                    e);
        }
    }

    public Jdbi jdbi() {
        return jdbi;
    }

    /** A Dao; it takes a connection from the pool for each call. */
    public <D> D dao(Class<D> type) {
        return daos.make(type);
    }

    /** What makes the work of several Daos one. */
    public Transactions transactions() {
        return new Transactions(daos);
    }

    public StatementCount statements() {
        return statements;
    }

    /** Whether the database answers now; waits two seconds at most. */
    public boolean answers() {
        try (var connection = pool.getConnection()) {
            return connection.isValid((int) WAIT_FOR_ANSWER.toSeconds());
        } catch (SQLException e) {
            return false;
        }
    }

    /** Forces the last writes to disk and closes every connection. */
    @Override
    public void close() {
        checkpoint.ifPresent(Checkpoint::close);
        pool.close();
    }

    private static HikariDataSource connect(DatabaseAddress address) {
        try {
            return new HikariDataSource(settings(address));
        } catch (RuntimeException e) {
            throw OpeningFault.of(e).in(address, e);
        }
    }

    private static HikariConfig settings(DatabaseAddress address) {
        HikariConfig settings = new HikariConfig();
        settings.setPoolName("database");
        settings.setJdbcUrl(address.jdbc());
        settings.setMaximumPoolSize(CONNECTIONS);
        settings.setConnectionTimeout(WAIT_FOR_CONNECTION.toMillis());
        settings.setValidationTimeout(WAIT_FOR_ANSWER.toMillis());
        if (!address.isH2()) {
            settings.addDataSourceProperty("ApplicationName", "fieldcraft");
            settings.addDataSourceProperty("connectTimeout", WAIT_FOR_CONNECTION.toSeconds());
            settings.addDataSourceProperty("socketTimeout", WAIT_FOR_STATEMENT.toSeconds());
        }
        return settings;
    }

    /** What people typed is nobody's business who reads the log. */
    private static String withoutValues(StatementException e) {
        return e.getShortMessage() + " in: " + e.getStatementContext().getRawSql();
    }

    private static void migrate(HikariDataSource pool) {
        Flyway.configure().dataSource(pool).load().migrate();
    }
}
