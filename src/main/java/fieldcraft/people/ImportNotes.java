package fieldcraft.people;

import fieldcraft.web.Viewer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What the audit log is told of an import: of each person and team the same as if they had been changed one by one. */
final class ImportNotes {
    private final ImportPlan plan;
    private final Map<Long, Long> ids;
    private final List<TeamDao.Leader> leaders;
    private final Viewer by;
    private final List<AuditDao.NewEntry> entries = new ArrayList<>();

    /** @param ids of everybody whom rows are about, by {@link RowPlan#person} */
    ImportNotes(ImportPlan plan, Map<Long, Long> ids, List<TeamDao.Leader> leaders, Viewer by) {
        this.plan = plan;
        this.ids = ids;
        this.leaders = leaders;
        this.by = by;
    }

    List<AuditDao.NewEntry> all() {
        plan.teams().missing().forEach(this::noteTeam);
        plan.rows().forEach(this::note);
        plan.promoted().forEach(this::notePromotion);
        noteLeaders();
        return List.copyOf(entries);
    }

    private void noteTeam(String path) {
        entries.add(AuditLog.teamEntry(
                by, AuditDeed.TEAM_ADDED, plan.teams().id(path).orElseThrow(), path));
    }

    private void note(RowPlan row) {
        switch (row.answer()) {
            case ADDED -> note(AuditDeed.PERSON_ADDED, row, "");
            case CHANGED -> note(AuditDeed.PERSON_CHANGED, row, "");
            default -> {
                return;
            }
        }
        row.changes().forEach(change -> note(change, row));
    }

    private void note(FieldChange change, RowPlan row) {
        switch (change.column()) {
            case ROLE -> note(AuditDeed.ROLES_CHANGED, row, change.before() + " > " + change.after());
            case TEAM ->
                note(
                        AuditDeed.TEAM_ASSIGNED,
                        row,
                        team(row.before().flatMap(Member::team)) + " > "
                                + team(plan.teams().id(row.after().team())));
            case ACTIVE -> note(row.after().active() ? AuditDeed.REACTIVATED : AuditDeed.DEACTIVATED, row, "");
            default -> {
                // an entry that the person was changed is enough
            }
        }
    }

    private void note(AuditDeed deed, RowPlan row, String details) {
        entries.add(AuditLog.entry(by, deed, ids.get(row.person()), details));
    }

    private void notePromotion(Member member) {
        entries.add(AuditLog.entry(by, AuditDeed.ROLES_CHANGED, member.id(), member.roles() + " > manager"));
    }

    private void noteLeaders() {
        Map<Long, List<Long>> byTeam = leaders.stream()
                .collect(Collectors.groupingBy(
                        TeamDao.Leader::teamId,
                        TreeMap::new,
                        Collectors.mapping(TeamDao.Leader::personId, Collectors.toList())));
        byTeam.forEach((team, people) ->
                entries.add(AuditLog.teamEntry(by, AuditDeed.LEADERS_CHANGED, team, "added " + people)));
    }

    private static String team(Optional<Long> id) {
        return id.map(team -> "team " + team).orElse("no team");
    }
}
