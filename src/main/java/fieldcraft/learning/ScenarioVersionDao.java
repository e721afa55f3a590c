package fieldcraft.learning;

import java.util.List;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

/** The texts of scenarios that attempts are pinned to. */
@RegisterConstructorMapper(ScenarioVersionDao.Body.class)
public interface ScenarioVersionDao {

    /** The text of one version in one language. */
    record Body(String language, String body) {}

    @SqlQuery("""
            select language, body
            from scenario_version
            where version = :version
            """)
    List<Body> bodies(String version);

    /** Stores the text unless it is there already. */
    @SqlUpdate("""
            merge into scenario_version as kept
            using (values (cast(:version as varchar(64)), cast(:language as varchar(8)), cast(:body as varchar))) as given (version, language, body)
            on kept.version = given.version and kept.language = given.language
            when not matched then insert (version, language, body) values (given.version, given.language, given.body)
            """)
    void keep(String version, String language, String body);
}
