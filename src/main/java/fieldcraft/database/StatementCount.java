package fieldcraft.database;

import java.util.concurrent.atomic.AtomicLong;
import org.jdbi.v3.core.statement.SqlLogger;
import org.jdbi.v3.core.statement.StatementContext;

/** Counts the SQL statements: all, for tests of what a page costs, and the writing ones, for the checkpoint. */
public final class StatementCount implements SqlLogger {
    private final AtomicLong all = new AtomicLong();
    private final AtomicLong writing = new AtomicLong();

    @Override
    public void logAfterExecution(StatementContext context) {
        all.incrementAndGet();
        if (!isSelect(context.getRenderedSql())) {
            writing.incrementAndGet();
        }
    }

    /** How many statements have run since the start. */
    public long all() {
        return all.get();
    }

    /** How many statements that are no select have run since the start. */
    public long writing() {
        return writing.get();
    }

    private static boolean isSelect(String sql) {
        return sql.stripLeading().regionMatches(true, 0, "select", 0, "select".length());
    }
}
