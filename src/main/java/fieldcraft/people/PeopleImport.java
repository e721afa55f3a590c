package fieldcraft.people;

import fieldcraft.database.DuplicateRow;
import fieldcraft.database.Transactions;
import fieldcraft.web.Viewer;
import java.util.Optional;

/** Brings people in from a table: first it tells what would happen, then it does all of that or nothing. */
public final class PeopleImport {
    private final MemberDao members;
    private final TeamDao teams;
    private final ImportWriter writer;
    private final Transactions transactions;
    private final Runnable settle;

    /** @param settle brings what hangs on teams in line, after people came into them or left them */
    public PeopleImport(
            MemberDao members, TeamDao teams, ImportWriter writer, Transactions transactions, Runnable settle) {
        this.members = members;
        this.teams = teams;
        this.writer = writer;
        this.transactions = transactions;
        this.settle = settle;
    }

    /** What would happen now. */
    ImportPlan plan(ImportTable table, Viewer by) {
        return ImportPlanner.plan(table, Company.of(members, teams), by);
    }

    /**
     * Does what was agreed to, if it is what would still happen now and has no problems.
     *
     * @param agreed the fingerprint of the plan that somebody saw
     * @return what was done; empty if nothing was
     */
    Optional<ImportPlan> run(ImportTable table, String agreed, Viewer by) {
        try {
            return transactions.run(() -> {
                teams.lockTree();
                Optional<ImportPlan> plan = Optional.of(plan(table, by))
                        .filter(now -> !now.hasProblems() && now.fingerprint().equals(agreed));
                plan.ifPresent(now -> writer.write(now, by));
                plan.filter(now -> now.size() > 0).ifPresent(now -> settle.run());
                return plan;
            });
        } catch (RuntimeException e) {
            if (DuplicateRow.isCauseOf(e)) {
                return Optional.empty(); // somebody took an address or a number at the same moment
            }
            throw e;
        }
    }
}
