package fieldcraft.learning;

import java.time.Instant;
import java.util.List;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

/** What coaches said of practice texts. */
@RegisterConstructorMapper(Verdict.class)
public interface VerdictDao {
    /** About all of a person's texts on a module, the latest first. */
    @SqlQuery("""
            select w.number, w.accepted, w.word, p.name as coach, w.at
            from practice_verdict w
            join person p on p.id = w.by_id
            where w.person_id = :personId and w.module = :module
            order by w.id desc
            """)
    List<Verdict> of(long personId, String module);

    @SqlUpdate("""
            insert into practice_verdict (person_id, module, number, accepted, word, by_id, at)
            values (:personId, :module, :number, :accepted, :word, :by, :now)
            """)
    void add(long personId, String module, int number, boolean accepted, String word, long by, Instant now);

    /** Takes away what was written to somebody. */
    @SqlUpdate("update practice_verdict set word = '' where person_id = :personId")
    void emptyWords(long personId);
}
