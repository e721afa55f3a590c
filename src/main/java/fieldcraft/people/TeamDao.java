package fieldcraft.people;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.GetGeneratedKeys;
import org.jdbi.v3.sqlobject.statement.SqlBatch;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

/** Teams and who leads them. */
@RegisterConstructorMapper(Team.class)
@RegisterConstructorMapper(TeamDao.Leader.class)
public interface TeamDao {
    /** That somebody leads a team. */
    record Leader(long teamId, long personId) {}

    /** The whole tree, in one statement: a company has hundreds of teams at most. */
    default TeamTree tree() {
        return new TeamTree(all());
    }

    @SqlQuery("select id, name, parent_id as parent from team")
    List<Team> all();

    /** Keeps others from changing the tree until the transaction ends. */
    @SqlQuery("select id from team_tree where id = 1 for update")
    int lockTree();

    @SqlUpdate("insert into team (name, parent_id, created_at) values (:name, :parent, :now)")
    @GetGeneratedKeys("id")
    long add(String name, Optional<Long> parent, Instant now);

    @SqlUpdate("update team set name = :name, parent_id = :parent where id = :id")
    void change(long id, String name, Optional<Long> parent);

    /** How many people are in a team, deactivated ones too. */
    @SqlQuery("select count(*) from person where team_id = :id and erased_at is null")
    int countPeople(long id);

    @SqlUpdate("delete from team where id = :id")
    void remove(long id);

    @SqlQuery("select team_id, person_id from team_leader")
    List<Leader> leaders();

    @SqlQuery("select team_id from team_leader where person_id = :personId")
    Set<Long> ledBy(long personId);

    @SqlUpdate("insert into team_leader (team_id, person_id) values (:teamId, :personId)")
    void addLeader(long teamId, long personId);

    @SqlBatch("insert into team_leader (team_id, person_id) values (:teamId, :personId)")
    void addLeaders(@BindMethods List<Leader> leaders);

    @SqlUpdate("delete from team_leader where team_id = :teamId")
    void removeLeaders(long teamId);

    @SqlUpdate("delete from team_leader where team_id = :teamId and person_id = :personId")
    void removeLeader(long teamId, long personId);

    @SqlUpdate("delete from team_leader where person_id = :personId")
    void removeLeadership(long personId);
}
