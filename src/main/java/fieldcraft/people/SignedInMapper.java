package fieldcraft.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.StatementContext;

/** Reads who is signed in from the columns of a person and of a session. */
public final class SignedInMapper implements RowMapper<SignedIn> {
    private final PersonMapper people = new PersonMapper();

    @Override
    public SignedIn map(ResultSet row, StatementContext context) throws SQLException {
        Session session = new Session(
                row.getString("token_hash"),
                row.getString("browser"),
                row.getTimestamp("created_at").toInstant(),
                row.getTimestamp("seen_at").toInstant());
        return new SignedIn(people.map(row, context), session);
    }
}
