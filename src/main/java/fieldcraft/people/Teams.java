package fieldcraft.people;

import fieldcraft.database.Transactions;
import fieldcraft.web.FieldErrors;
import fieldcraft.web.Message;
import fieldcraft.web.Viewer;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** What an admin does with teams. Whoever changes the tree has it for themselves meanwhile. */
public final class Teams {
    private final TeamDao teams;
    private final MemberDao members;
    private final AuditLog audit;
    private final Transactions transactions;
    private final Runnable settle;
    private final Clock clock;

    /** @param settle brings what hangs on teams in line, after the tree has changed */
    public Teams(
            TeamDao teams, MemberDao members, AuditLog audit, Transactions transactions, Runnable settle, Clock clock) {
        this.settle = settle;
        this.teams = teams;
        this.members = members;
        this.audit = audit;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Adds a team; what is wrong, if something is. */
    FieldErrors add(TeamForm form, Viewer by) {
        return transactions.run(() -> {
            teams.lockTree();
            FieldErrors errors = form.errors(teams.tree(), Optional.empty());
            if (errors.isEmpty()) {
                long id = teams.add(form.name(), form.parentId(), clock.instant());
                audit.noteTeam(by, AuditDeed.TEAM_ADDED, id, form.name());
            }
            return errors;
        });
    }

    /** Gives a team another name, place or other leaders; what is wrong, if something is. */
    FieldErrors change(Team team, TeamForm form, List<Member> leaders, Viewer by) {
        return transactions.run(() -> {
            teams.lockTree();
            FieldErrors errors = form.errors(teams.tree(), Optional.of(team));
            if (errors.isEmpty()) {
                teams.change(team.id(), form.name(), form.parentId());
                audit.noteTeam(by, AuditDeed.TEAM_CHANGED, team.id(), form.name());
                lead(team, leaders, by);
                settle.run();
            }
            return errors;
        });
    }

    /** Removes a team that has neither people nor teams in it; why not, if it has. */
    Optional<Message> remove(Team team, Viewer by) {
        return transactions.run(() -> {
            teams.lockTree();
            if (!teams.tree().children(Optional.of(team.id())).isEmpty()) {
                return Optional.of(Message.of("people.team.has-teams"));
            }
            if (teams.countPeople(team.id()) > 0) {
                return Optional.of(Message.of("people.team.has-people"));
            }
            teams.removeLeaders(team.id());
            teams.remove(team.id());
            audit.noteTeam(by, AuditDeed.TEAM_REMOVED, team.id(), team.name());
            return Optional.empty();
        });
    }

    /** Whoever leads a team becomes a manager: otherwise they would see nothing of it. */
    private void lead(Team team, List<Member> leaders, Viewer by) {
        teams.removeLeaders(team.id());
        for (Member leader : leaders) {
            teams.addLeader(team.id(), leader.id());
            if (!leader.manager()) {
                members.makeManager(leader.id());
                audit.note(by, AuditDeed.ROLES_CHANGED, leader.id(), leader.roles() + " > manager");
            }
        }
        List<Long> ids = leaders.stream().map(Member::id).toList();
        audit.noteTeam(by, AuditDeed.LEADERS_CHANGED, team.id(), ids.toString());
    }
}
