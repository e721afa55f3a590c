package fieldcraft.people;

import fieldcraft.web.Secrets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What an import would do.
 *
 * @param rows an answer for each row, in their order
 * @param teams those that are named, with those that are missing
 * @param leaders who comes to lead which team
 * @param promoted who becomes a manager by that, though no row is about them
 * @param unknown headings that mean nothing to us
 */
record ImportPlan(
        List<RowPlan> rows,
        ImportedTeams teams,
        List<ImportedLeaders.Lead> leaders,
        List<Member> promoted,
        List<String> unknown) {
    ImportPlan {
        rows = List.copyOf(rows);
        leaders = List.copyOf(leaders);
        promoted = List.copyOf(promoted);
        unknown = List.copyOf(unknown);
    }

    List<RowPlan> with(RowPlan.Answer answer) {
        return rows.stream().filter(row -> row.answer() == answer).toList();
    }

    int count(RowPlan.Answer answer) {
        return with(answer).size();
    }

    public boolean hasProblems() {
        return rows.stream().anyMatch(row -> row.answer() == RowPlan.Answer.PROBLEM);
    }

    /** How many people it adds or changes. */
    public int size() {
        return count(RowPlan.Answer.ADDED) + count(RowPlan.Answer.CHANGED);
    }

    /** The same for two plans just if they do the same, on whichever server they were made. */
    public String fingerprint() {
        String told = rows.stream()
                .map(row -> row.row() + " " + row.person() + " " + row.answer() + " " + row.changes())
                .collect(Collectors.joining("\n"));
        return Secrets.sha256Hex(told + "\n" + teams.missing() + leaders
                + promoted.stream().map(Member::id).toList());
    }

    /** How many people it adds, changes and leaves as they are, as the audit log tells it. */
    String tally() {
        return String.format(
                Locale.ROOT,
                "%d rows: %d added, %d changed, %d unchanged",
                rows.size(),
                count(RowPlan.Answer.ADDED),
                count(RowPlan.Answer.CHANGED),
                count(RowPlan.Answer.UNCHANGED));
    }
}
