package fieldcraft.assignment;

import fieldcraft.database.Transactions;
import fieldcraft.people.MemberDao;
import fieldcraft.people.TeamDao;

/** Where it stands who is to do what: the tables that everything about assignments reads and writes. */
public record Ledger(
        AssignmentDao assignments, DutyDao duties, MemberDao members, TeamDao teams, Transactions transactions) {}
