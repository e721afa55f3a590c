package fieldcraft.people;

import fieldcraft.markdown.Language;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.Set;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.StatementContext;

/** Reads a person from the columns id, email, name, language, trainer, manager, admin. */
public final class PersonMapper implements RowMapper<Person> {
    @Override
    public Person map(ResultSet row, StatementContext context) throws SQLException {
        return new Person(
                row.getLong("id"),
                row.getString("email"),
                row.getString("name"),
                Language.valueOf(row.getString("language")),
                roles(row));
    }

    private static Set<Role> roles(ResultSet row) throws SQLException {
        Set<Role> roles = EnumSet.of(Role.TRAINEE);
        if (row.getBoolean("trainer")) {
            roles.add(Role.TRAINER);
        }
        if (row.getBoolean("manager")) {
            roles.add(Role.MANAGER);
        }
        if (row.getBoolean("admin")) {
            roles.add(Role.ADMIN);
        }
        return roles;
    }
}
