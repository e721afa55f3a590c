package fieldcraft.assignment;

import fieldcraft.course.Course;
import fieldcraft.learning.ModuleProgress;
import fieldcraft.learning.PartState;
import fieldcraft.learning.Progress;
import fieldcraft.learning.ProgressBook;
import fieldcraft.people.Member;
import fieldcraft.people.TeamTree;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Puts together how far everybody is with an assignment. */
record AssignmentPage(Course course, TeamTree tree, Map<Long, Member> members, ProgressBook book, Away away) {
    static AssignmentPage of(Course course, TeamTree tree, List<Member> members, ProgressBook book, Away away) {
        return new AssignmentPage(
                course, tree, members.stream().collect(Collectors.toMap(Member::id, Function.identity())), book, away);
    }

    /** Who is late stands first, then by date and name. */
    List<DutyLine> lines(Assignment assignment, List<Duty> duties) {
        List<Long> people = duties.stream().map(Duty::personId).distinct().toList();
        Map<Long, Progress> progress = book.of(people, course);
        return duties.stream()
                .map(duty -> line(assignment, duty, progress.get(duty.personId())))
                .sorted(Comparator.comparing((DutyLine line) -> line.ended().isPresent())
                        .thenComparing(line -> !line.overdue())
                        .thenComparing(line -> line.dueAt().orElse(Instant.MAX))
                        .thenComparing(DutyLine::name))
                .toList();
    }

    DutyLine line(Assignment assignment, Duty duty, Progress progress) {
        List<ModuleProgress> modules = progress.modules().stream()
                .filter(module -> assignment.modules().contains(module.module().id()))
                .toList();
        int done = (int) modules.stream().filter(duty::isComplete).count();
        boolean isDone = done == modules.size();
        boolean isBegun = duty.round() == 1
                ? modules.stream().anyMatch(module -> module.state() != PartState.NOT_STARTED)
                : done > 0;
        boolean matters = duty.isOpen() && duty.state(assignment, progress) == DutyState.OWED;
        Member member = members.get(duty.personId());
        return new DutyLine(
                "/assignments/%d/people/%d".formatted(assignment.id(), duty.personId()),
                member.name(),
                tree.path(member.team()),
                (isDone ? PartState.DONE : isBegun ? PartState.IN_PROGRESS : PartState.NOT_STARTED).toString(),
                done,
                modules.size(),
                duty.dueAt(),
                duty.dueAt().filter(due -> matters).map(away::from),
                matters && duty.isOverdue(away.now()),
                ended(duty));
    }

    private static Optional<String> ended(Duty duty) {
        return duty.ended().map(kind -> kind.toString());
    }
}
