package fieldcraft;

import fieldcraft.database.Database;
import fieldcraft.people.AuditDeed;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.generic.GenericType;

/**
 * What a request left behind in the database.
 *
 * @param changed the tables in which rows were written, apart from the audit log and when sessions were last seen
 * @param refused who was refused what, as {@code 7 /people}
 */
record PermissionTraces(Set<String> changed, List<String> refused) {
    private static final GenericType<Map<String, Long>> BY_NAME = new GenericType<>() {};

    /**
     * How far everything was at a moment.
     *
     * @param writes how far H2 has counted for each table
     * @param newest the id of the audit log's newest entry
     */
    record Moment(Map<String, Long> writes, long newest) {
        static Moment of(Database database) {
            return database.jdbi().withHandle(Moment::of);
        }

        private static Moment of(Handle handle) {
            Map<String, Long> writes = handle.createQuery("""
                            select table_name, last_modification
                            from information_schema.tables
                            where table_schema = 'PUBLIC' and table_type = 'BASE TABLE'
                              and table_name not in ('AUDIT_ENTRY', 'SIGN_IN_SESSION')
                            """)
                    .setMapKeyColumn("table_name")
                    .setMapValueColumn("last_modification")
                    .collectInto(BY_NAME);
            long newest = handle.createQuery("select coalesce(max(id), 0) from audit_entry")
                    .mapTo(Long.class)
                    .one();
            return new Moment(writes, newest);
        }
    }

    static PermissionTraces since(Moment before, Database database) {
        Set<String> changed = Moment.of(database).writes().entrySet().stream()
                .filter(table -> !table.getValue().equals(before.writes().get(table.getKey())))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        List<String> refused = database.jdbi()
                .withHandle(handle -> handle.createQuery("""
                                select actor_id || ' ' || details
                                from audit_entry
                                where id > :newest and deed = :deed
                                order by id
                                """)
                        .bind("newest", before.newest())
                        .bind("deed", AuditDeed.REFUSED)
                        .mapTo(String.class)
                        .list());
        return new PermissionTraces(changed, refused);
    }
}
