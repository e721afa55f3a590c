package fieldcraft.people;

import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.statement.GetGeneratedKeys;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

/** The files in the database that people may be imported from. */
@RegisterConstructorMapper(Upload.class)
public interface UploadDao {
    @SqlUpdate("insert into people_upload (by_id, at, name, content) values (:by, :now, :name, :content)")
    @GetGeneratedKeys("id")
    long add(long by, Instant now, String name, String content);

    /** A file, for whoever sent it. */
    @SqlQuery("select id, name, content from people_upload where id = :id and by_id = :by")
    Optional<Upload> find(long id, long by);

    @SqlUpdate("delete from people_upload where at <= :before")
    void forget(Instant before);
}
