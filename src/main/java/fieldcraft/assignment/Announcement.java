package fieldcraft.assignment;

import fieldcraft.mail.NewLetter;
import fieldcraft.mail.Outbox;
import fieldcraft.people.Member;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells people by letter what they were given to do; those who cannot sign in yet see it when they first come. */
record Announcement(Outbox outbox, WorkCalendar calendar) {
    /** To be called in the transaction that gives these duties. */
    void of(Collection<DutyDao.NewDuty> given, List<Member> members) {
        Set<Long> reached = members.stream()
                .filter(member -> member.state() == Member.State.ACTIVE)
                .filter(member -> member.email().isPresent())
                .map(Member::id)
                .collect(Collectors.toSet());
        Instant now = calendar.now();
        List<NewLetter> letters = given.stream()
                .filter(duty -> reached.contains(duty.personId()))
                .map(duty -> Reminder.ASSIGNED.about(duty(duty, now), calendar.today(), calendar.zone()))
                .toList();
        outbox.addAll(letters);
    }

    private static Duty duty(DutyDao.NewDuty given, Instant now) {
        return new Duty(
                0,
                given.assignmentId(),
                given.personId(),
                given.round(),
                given.teamId(),
                now,
                given.dueAt(),
                Optional.empty());
    }
}
