package fieldcraft.assignment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.statement.GetGeneratedKeys;
import org.jdbi.v3.sqlobject.statement.SqlBatch;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.jdbi.v3.sqlobject.transaction.Transaction;

/** Assignments and to whom they were given. */
@RegisterConstructorMapper(AssignmentDao.Row.class)
@RegisterConstructorMapper(AssignmentDao.Target.class)
public interface AssignmentDao {
    String COLUMNS = """
            select a.id, a.path, a.modules, a.due_on, a.due_days, a.in_order, a.sign_off, a.lapse_months,
                   p.name as creator, a.created_at, x.at as ended_at, x.reason as end_reason
            from assignment a
            join person p on p.id = a.created_by
            left join assignment_end x on x.assignment_id = a.id
            """;

    /** A team, or a person, that something was given to. */
    record Target(long assignmentId, Optional<Long> teamId, Optional<Long> personId) {}

    /** Stores an assignment with its targets; its id. */
    @Transaction
    default long add(NewAssignment added, long createdBy, Instant now) {
        long id = insert(
                added.path(),
                String.join(" ", added.modules()),
                added.due().on(),
                added.due().days(),
                added.inOrder(),
                added.signOff(),
                added.lapseMonths(),
                createdBy,
                now);
        addTeams(id, added.teams());
        addPeople(id, added.people());
        return id;
    }

    /** All of them, the latest first. */
    default List<Assignment> all() {
        return rows().stream().map(Row::assignment).toList();
    }

    /** All of them by their ids. */
    default Map<Long, Assignment> byId() {
        return all().stream().collect(Collectors.toMap(Assignment::id, Function.identity()));
    }

    default Optional<Assignment> find(long id) {
        return row(id).map(Row::assignment);
    }

    @SqlQuery(COLUMNS + "order by a.id desc")
    List<Row> rows();

    /** The ids of those that somebody gave. */
    @SqlQuery("select id from assignment where created_by = :personId")
    Set<Long> madeBy(long personId);

    @SqlQuery(COLUMNS + "where a.id = :id")
    Optional<Row> row(long id);

    @SqlQuery("select assignment_id, team_id, person_id from assignment_target")
    List<Target> targets();

    @SqlUpdate("""
            insert into assignment (path, modules, due_on, due_days, in_order, sign_off, lapse_months, created_by, created_at)
            values (:path, :modules, :dueOn, :dueDays, :inOrder, :signOff, :lapseMonths, :createdBy, :now)
            """)
    @GetGeneratedKeys("id")
    long insert(
            Optional<String> path,
            String modules,
            Optional<LocalDate> dueOn,
            Optional<Integer> dueDays,
            boolean inOrder,
            boolean signOff,
            Optional<Integer> lapseMonths,
            long createdBy,
            Instant now);

    @SqlBatch("insert into assignment_target (assignment_id, team_id) values (:id, :team)")
    void addTeams(long id, Collection<Long> team);

    @SqlBatch("insert into assignment_target (assignment_id, person_id) values (:id, :person)")
    void addPeople(long id, Collection<Long> person);

    /** Notes that it was withdrawn; the first time counts. */
    @SqlUpdate("""
            insert into assignment_end (assignment_id, at, by_id, reason)
            select a.id, :now, :by, :reason
            from assignment a
            where a.id = :id and not exists (select 1 from assignment_end x where x.assignment_id = a.id)
            """)
    int end(long id, Instant now, long by, String reason);

    /** An assignment as it is stored. */
    record Row(
            long id,
            Optional<String> path,
            String modules,
            Optional<LocalDate> dueOn,
            Optional<Integer> dueDays,
            boolean inOrder,
            boolean signOff,
            Optional<Integer> lapseMonths,
            String creator,
            Instant createdAt,
            Optional<Instant> endedAt,
            Optional<String> endReason) {
        Assignment assignment() {
            return new Assignment(
                    id,
                    path,
                    Arrays.asList(modules.split(" ")),
                    new DueRule(dueOn, dueDays),
                    inOrder,
                    signOff,
                    lapseMonths,
                    creator,
                    createdAt,
                    endedAt,
                    endReason.orElse(""));
        }
    }
}
