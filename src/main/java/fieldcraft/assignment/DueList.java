package fieldcraft.assignment;

import fieldcraft.course.Course;
import fieldcraft.learning.DueRow;
import fieldcraft.learning.DueWork;
import fieldcraft.learning.ModuleProgress;
import fieldcraft.learning.Progress;
import fieldcraft.markdown.Language;
import fieldcraft.people.TeamTree;
import fieldcraft.web.Message;
import fieldcraft.web.Viewer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What somebody was given to do, for their home page. Costs one statement for those who were given nothing. */
public final class DueList implements DueWork {
    private final Ledger ledger;
    private final WorkCalendar calendar;

    public DueList(Ledger ledger, WorkCalendar calendar) {
        this.ledger = ledger;
        this.calendar = calendar;
    }

    @Override
    public List<DueRow> of(Viewer person, Progress progress, Course course, Language language) {
        List<Duty> open =
                ledger.duties().of(person.id()).stream().filter(Duty::isOpen).toList();
        if (open.isEmpty()) {
            return List.of();
        }
        Map<Long, Assignment> byId = ledger.assignments().byId();
        TeamTree tree = ledger.teams().tree();
        Titles titles = new Titles(course, language);
        return open.stream()
                .map(duty -> row(duty, byId.get(duty.assignmentId()), progress, tree, titles))
                .sorted(Comparator.comparing(DueRow::isDone)
                        .thenComparing(row -> row.dueAt().orElse(Instant.MAX)))
                .toList();
    }

    /** What something given to somebody looks like to them. */
    DueRow row(Duty duty, Assignment assignment, Progress progress, TeamTree tree, Titles titles) {
        List<ModuleProgress> modules = progress.modules().stream()
                .filter(module -> assignment.modules().contains(module.module().id()))
                .toList();
        int done = (int) modules.stream().filter(duty::isComplete).count();
        boolean isOwed = duty.state(assignment, progress) == DutyState.OWED;
        return new DueRow(
                titles.of(assignment),
                address(duty, assignment, progress),
                duty.dueAt(),
                duty.dueAt().filter(due -> isOwed).map(calendar.away()::from),
                isOwed && duty.isOverdue(calendar.now()),
                done,
                modules.stream().map(module -> module.module().id()).toList(),
                open(duty, assignment, progress),
                why(duty, assignment, tree, titles));
    }

    private static String address(Duty duty, Assignment assignment, Progress progress) {
        return assignment.modules().stream()
                .filter(id -> !duty.isComplete(id, progress))
                .findFirst()
                .or(() -> assignment.modules().stream().findFirst())
                .map(id -> "/modules/" + id)
                .orElse("/modules");
    }

    /** What can be gone on with: in an order only the first. */
    private static List<String> open(Duty duty, Assignment assignment, Progress progress) {
        return assignment.modules().stream()
                .filter(id -> !duty.isComplete(id, progress))
                .limit(assignment.inOrder() ? 1 : Long.MAX_VALUE)
                .toList();
    }

    /** Who gave it, and how its date came about. */
    static List<Message> why(Duty duty, Assignment assignment, TeamTree tree, Titles titles) {
        Optional<String> team = duty.teamId().flatMap(tree::find).map(tree::path);
        List<Message> why = new ArrayList<>();
        if (duty.round() > 1) {
            why.add(Message.of("assignment.why.again", duty.round()));
        }
        why.add(team.map(path -> Message.of("assignment.why.team", assignment.creator(), path))
                .orElse(Message.of("assignment.why.person", assignment.creator())));
        if (duty.dueAt().isPresent()) {
            why.add(titles.rule(assignment.due()));
        }
        return why;
    }
}
