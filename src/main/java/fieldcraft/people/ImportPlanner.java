package fieldcraft.people;

import fieldcraft.web.Message;
import fieldcraft.web.Viewer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Works out what a table of people would change in a company. */
final class ImportPlanner {
    private final Company company;
    private final Viewer by;
    private final List<ImportRow> rows;
    private final RowOwners owners;
    private final ReportingLines lines;
    private final ImportedTeams teams;
    private final ImportedLeaders leaders;
    private final Map<Long, Profile> after = new HashMap<>();

    private ImportPlanner(Company company, List<ImportRow> rows, Viewer by) {
        this.company = company;
        this.by = by;
        this.rows = rows;
        this.owners = new RowOwners(company.members(), rows);
        this.lines = new ReportingLines(rows, owners);
        this.teams = new ImportedTeams(company.tree());
        this.leaders = new ImportedLeaders(company);
    }

    static ImportPlan plan(ImportTable table, Company company, Viewer by) {
        return new ImportPlanner(company, table.rows(), by).plan(table.unknown());
    }

    private ImportPlan plan(List<String> unknown) {
        rows.forEach(row -> after.putIfAbsent(owners.of(row), profile(row)));
        Set<Integer> newlyLed =
                rows.stream().filter(this::getsLeader).map(ImportRow::row).collect(Collectors.toSet());
        leaders.comers().forEach(person -> after.computeIfPresent(person, (id, profile) -> profile.asManager()));
        AdminRule admins = new AdminRule(company.members(), after, by);
        List<RowPlan> plans = rows.stream()
                .map(row -> plan(row, newlyLed.contains(row.row()), admins))
                .toList();
        return new ImportPlan(plans, teams, leaders.added(), promoted(), unknown);
    }

    /** How somebody will be by their row alone. Whoever leads a team stays a manager, whatever roles the row gives. */
    private Profile profile(ImportRow row) {
        long person = owners.of(row);
        Profile profile = before(person).with(row, row.team().map(teams::path));
        return row.roles().isPresent() && company.isLeader(person) ? profile.asManager() : profile;
    }

    private Profile before(long person) {
        return owners.member(person)
                .map(member -> Profile.of(member, company.tree()))
                .orElseGet(() -> Profile.blank(by.language()));
    }

    private boolean getsLeader(ImportRow row) {
        String team = after.get(owners.of(row)).team();
        return row.manager()
                .flatMap(owners::with)
                .filter(manager -> !team.isEmpty() && leaders.add(team, manager))
                .isPresent();
    }

    private RowPlan plan(ImportRow row, boolean isNewlyLed, AdminRule admins) {
        long person = owners.of(row);
        List<FieldChange> changes = new ArrayList<>(before(person).changes(after.get(person)));
        if (isNewlyLed) {
            changes.add(new FieldChange(
                    ImportColumn.MANAGER,
                    "",
                    name(row.manager().flatMap(owners::with).orElseThrow())));
        }
        List<Message> problems = new ArrayList<>(row.problems());
        problems.addAll(owners.problems(row));
        missingName(row).ifPresent(problems::add);
        managerProblem(row).ifPresent(problems::add);
        admins.problem(person).ifPresent(problems::add);
        return new RowPlan(row.row(), person, owners.member(person), after.get(person), changes, problems);
    }

    private Optional<Message> missingName(ImportRow row) {
        boolean isMissing =
                row.problems().isEmpty() && after.get(owners.of(row)).name().isEmpty();
        return isMissing ? Optional.of(Message.of("people.import.problem.name-missing")) : Optional.empty();
    }

    private Optional<Message> managerProblem(ImportRow row) {
        if (row.manager().isEmpty()) {
            return Optional.empty();
        }
        String typed = row.manager().get();
        Optional<Long> manager = owners.with(typed);
        if (manager.isEmpty()) {
            return Optional.of(Message.of("people.import.problem.manager-unknown", typed));
        }
        if (lines.isInCircle(owners.of(row))) {
            return Optional.of(Message.of("people.import.problem.manager-circle", name(manager.get())));
        }
        if (!isActive(manager.get())) {
            return Optional.of(Message.of("people.import.problem.manager-gone", name(manager.get())));
        }
        boolean leadsNothing = after.get(owners.of(row)).team().isEmpty();
        return leadsNothing ? Optional.of(Message.of("people.import.problem.manager-no-team")) : Optional.empty();
    }

    /** Those who become managers though no row is about them. */
    private List<Member> promoted() {
        Set<Long> comers = leaders.comers();
        return company.members().stream()
                .filter(member -> comers.contains(member.id()) && !after.containsKey(member.id()) && !member.manager())
                .toList();
    }

    private boolean isActive(long person) {
        return Optional.ofNullable(after.get(person))
                .orElseGet(() -> before(person))
                .active();
    }

    private String name(long person) {
        return Optional.ofNullable(after.get(person))
                .orElseGet(() -> before(person))
                .name();
    }
}
