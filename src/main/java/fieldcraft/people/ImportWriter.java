package fieldcraft.people;

import fieldcraft.web.Viewer;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Does what a plan without problems says: teams first, then people, then who leads whom, and notes it all. */
public final class ImportWriter {
    private final PersonDao people;
    private final MemberDao members;
    private final TeamDao teams;
    private final SessionDao sessions;
    private final InvitationDao invitations;
    private final AuditLog audit;
    private final Clock clock;

    public ImportWriter(
            PersonDao people,
            MemberDao members,
            TeamDao teams,
            SessionDao sessions,
            InvitationDao invitations,
            AuditLog audit,
            Clock clock) {
        this.people = people;
        this.members = members;
        this.teams = teams;
        this.sessions = sessions;
        this.invitations = invitations;
        this.audit = audit;
        this.clock = clock;
    }

    /** To be called in a transaction that has locked the tree of teams. */
    void write(ImportPlan plan, Viewer by) {
        Instant now = clock.instant();
        plan.teams().add(teams, now);
        List<RowPlan> added = plan.with(RowPlan.Answer.ADDED);
        List<RowPlan> changed = plan.with(RowPlan.Answer.CHANGED);
        people.addAll(
                added.stream()
                        .map(row ->
                                row.after().newcomer(plan.teams().id(row.after().team())))
                        .toList(),
                now);
        members.changeAll(changed.stream()
                .map(row -> row.after()
                        .change(row.person(), plan.teams().id(row.after().team())))
                .toList());
        Map<Long, Long> ids = ids(plan.rows());
        letInAndOut(plan, ids, now);
        List<TeamDao.Leader> leaders = lead(plan, ids);
        audit.note(by, AuditDeed.PEOPLE_IMPORTED, plan.tally());
        audit.noteAll(new ImportNotes(plan, ids, leaders, by).all());
    }

    /** The ids of all whom rows are about; those of newcomers are looked up by what they sign in with. */
    private Map<Long, Long> ids(List<RowPlan> rows) {
        boolean hasNewcomers = rows.stream().anyMatch(row -> row.person() < 0);
        Map<String, Long> byLogin = hasNewcomers
                ? members.all().stream()
                        .filter(member -> !member.login().isEmpty())
                        .collect(Collectors.toMap(Member::login, Member::id))
                : Map.of();
        return rows.stream()
                .collect(Collectors.toMap(
                        RowPlan::person,
                        row -> row.person() > 0
                                ? row.person()
                                : byLogin.get(row.after().login())));
    }

    private void letInAndOut(ImportPlan plan, Map<Long, Long> ids, Instant now) {
        List<Long> out = changing(plan, ImportColumn.ACTIVE, ids, false);
        members.deactivateAll(out, now);
        sessions.endAll(out);
        members.reactivateAll(changing(plan, ImportColumn.ACTIVE, ids, true));
        invitations.end(
                Stream.concat(
                                out.stream(),
                                plan.with(RowPlan.Answer.CHANGED).stream()
                                        .filter(row -> row.changes(ImportColumn.EMAIL))
                                        .map(RowPlan::person))
                        .distinct()
                        .toList(),
                now);
    }

    private static List<Long> changing(ImportPlan plan, ImportColumn column, Map<Long, Long> ids, boolean active) {
        return plan.rows().stream()
                .filter(row -> row.changes(column) && row.after().active() == active)
                .map(row -> ids.get(row.person()))
                .toList();
    }

    private List<TeamDao.Leader> lead(ImportPlan plan, Map<Long, Long> ids) {
        List<TeamDao.Leader> leaders = new ArrayList<>();
        for (ImportedLeaders.Lead lead : plan.leaders()) {
            long person = Optional.ofNullable(ids.get(lead.person())).orElse(lead.person());
            leaders.add(new TeamDao.Leader(plan.teams().id(lead.team()).orElseThrow(), person));
        }
        teams.addLeaders(leaders);
        plan.promoted().forEach(member -> members.makeManager(member.id()));
        return leaders;
    }
}
