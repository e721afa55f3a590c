package fieldcraft.people;

import fieldcraft.web.Message;
import java.util.List;
import java.util.Optional;

/**
 * What an import does with one row.
 *
 * @param row its number in the spreadsheet
 * @param person who it is about, see {@link RowOwners}
 * @param before who they are, unless they are a newcomer
 * @param after how they will be
 * @param problems why nothing can be done
 */
record RowPlan(
        int row,
        long person,
        Optional<Member> before,
        Profile after,
        List<FieldChange> changes,
        List<Message> problems) {
    /** What comes of it. */
    enum Answer {
        ADDED,
        CHANGED,
        UNCHANGED,
        PROBLEM
    }

    RowPlan {
        changes = List.copyOf(changes);
        problems = List.copyOf(problems);
    }

    Answer answer() {
        if (!problems.isEmpty()) {
            return Answer.PROBLEM;
        }
        if (before.isEmpty()) {
            return Answer.ADDED;
        }
        return changes.isEmpty() ? Answer.UNCHANGED : Answer.CHANGED;
    }

    /** What is worth telling: of newcomers not what stands beside them anyway. */
    public List<FieldChange> details() {
        return changes.stream()
                .filter(change -> before.isPresent() || !change.column().tellsWho())
                .toList();
    }

    boolean changes(ImportColumn column) {
        return changes.stream().anyMatch(change -> change.column() == column);
    }
}
