package fieldcraft.assignment;

import fieldcraft.course.CourseCatalog;
import fieldcraft.learning.ProgressBook;
import fieldcraft.markdown.Language;
import fieldcraft.people.Member;
import fieldcraft.people.TeamTree;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Puts together what a trainer gave to others, and what the people of a leader's teams are to do. */
public record DigestReader(Ledger ledger, CourseCatalog catalog, ProgressBook book, WorkCalendar calendar) {
    private static final Duration WEEK = Duration.ofDays(7);

    /** What this person is responsible for, in a language. */
    Digest of(Member reader, Language language) {
        Map<Long, Member> members =
                ledger.members().all().stream().collect(Collectors.toMap(Member::id, Function.identity()));
        Map<Long, Assignment> assignments = ledger.assignments().byId();
        List<Duty> duties = duties(reader, members);
        Map<Duty, DutyState> states = new Completion(ledger.assignments(), catalog, book).of(duties);
        Titles titles = new Titles(catalog.current(), language);
        List<Digest.Line> overdue = new ArrayList<>();
        List<Digest.Line> soon = new ArrayList<>();
        duties.stream()
                .filter(duty -> states.get(duty) == DutyState.OWED)
                .forEach(duty -> line(
                        duty,
                        members.get(duty.personId()),
                        titles.of(assignments.get(duty.assignmentId())),
                        overdue,
                        soon));
        int done = Collections.frequency(states.values(), DutyState.DONE);
        return new Digest(done, duties.size(), overdue, soon);
    }

    private void line(Duty duty, Member member, String title, List<Digest.Line> overdue, List<Digest.Line> soon) {
        duty.dueAt().ifPresent(due -> {
            Digest.Line line =
                    new Digest.Line(member.name(), title, due, calendar.away().from(due));
            if (duty.isOverdue(calendar.now())) {
                overdue.add(line);
            } else if (due.isBefore(calendar.now().plus(WEEK))) {
                soon.add(line);
            }
        });
    }

    /** Open duties of other people who are still here. */
    private List<Duty> duties(Member reader, Map<Long, Member> members) {
        TeamTree tree = ledger.teams().tree();
        Set<Long> teams = reader.manager() ? tree.withAllBelow(ledger.teams().ledBy(reader.id())) : Set.of();
        Set<Long> own = reader.trainer() ? ledger.assignments().madeBy(reader.id()) : Set.of();
        return ledger.duties().live().stream()
                .filter(duty -> duty.personId() != reader.id())
                .filter(duty -> own.contains(duty.assignmentId())
                        || members.get(duty.personId())
                                .team()
                                .filter(teams::contains)
                                .isPresent())
                .toList();
    }
}
