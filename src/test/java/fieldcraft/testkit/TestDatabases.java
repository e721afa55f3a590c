package fieldcraft.testkit;

import fieldcraft.database.Database;
import fieldcraft.database.DatabaseAddress;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;

/** Fresh, migrated databases: H2 in memory, and a real PostgreSQL that is started once for the whole run. */
public final class TestDatabases {
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private TestDatabases() {}

    public static Database h2() {
        return Database.open(h2Address());
    }

    public static DatabaseAddress h2Address() {
        return DatabaseAddress.inMemory("test" + NUMBER.incrementAndGet());
    }

    public static Database postgresql() {
        return Database.open(postgresqlAddress());
    }

    /** A fresh database of the running PostgreSQL, for a server of its own. */
    public static DatabaseAddress postgresqlAddress() {
        String name = "test" + NUMBER.incrementAndGet();
        Server.create(name + " template migrated");
        return Server.address(name);
    }

    /** A database of this name on the PostgreSQL of this run, whether or not there is one. */
    public static DatabaseAddress postgresqlAddress(String name) {
        return Server.address(name);
    }

    /** The PostgreSQL of this run, started when it is first asked for. */
    private static final class Server {
        private static final EmbeddedPostgres POSTGRES = start();

        static {
            create("migrated");
            Database.open(address("migrated")).close();
        }

        static DatabaseAddress address(String name) {
            return new DatabaseAddress(POSTGRES.getJdbcUrl("postgres", name));
        }

        static void create(String nameAndTemplate) {
            try (var connection = POSTGRES.getPostgresDatabase().getConnection();
                    var statement = connection.createStatement()) {
                statement.execute("create database " + nameAndTemplate);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "off")
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
