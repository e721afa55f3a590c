package fieldcraft.database;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.StatementContext;

/**
 * Remembers for each statement which of its columns fills which component of a record: to work that out by reflection
 * costs more than to read a row. Statements are told apart by their text, so a text must always give the same columns.
 */
final class RememberingMapper<T> implements RowMapper<T> {
    private final RowMapper<T> mapper;
    private final Map<String, RowMapper<T>> byStatement = new ConcurrentHashMap<>();

    RememberingMapper(RowMapper<T> mapper) {
        this.mapper = mapper;
    }

    @Override
    public T map(ResultSet rows, StatementContext context) throws SQLException {
        return specialize(rows, context).map(rows, context);
    }

    @Override
    public RowMapper<T> specialize(ResultSet rows, StatementContext context) throws SQLException {
        String statement = context.getRawSql();
        RowMapper<T> known = byStatement.get(statement);
        if (known != null) {
            return known;
        }
        RowMapper<T> made = mapper.specialize(rows, context);
        byStatement.put(statement, made);
        return made;
    }
}
