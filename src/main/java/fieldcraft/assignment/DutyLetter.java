package fieldcraft.assignment;

import fieldcraft.course.Course;
import fieldcraft.course.CourseCatalog;
import fieldcraft.learning.DueRow;
import fieldcraft.learning.Progress;
import fieldcraft.learning.ProgressBook;
import fieldcraft.mail.Addressee;
import fieldcraft.mail.Letter;
import fieldcraft.mail.LetterKind;
import fieldcraft.web.Message;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The letter about something that somebody is to do. Just before it is sent it looks again: whoever has finished meanwhile,
 * or was given more time, is not written to.
 *
 * @param server the address where browsers reach us
 */
public record DutyLetter(
        Reminder reminder,
        Ledger ledger,
        CourseCatalog catalog,
        ProgressBook book,
        WorkCalendar calendar,
        Supplier<String> server)
        implements LetterKind {
    /** One for each reminder. */
    public static List<LetterKind> all(
            Ledger ledger, CourseCatalog catalog, ProgressBook book, WorkCalendar calendar, Supplier<String> server) {
        return Arrays.stream(Reminder.values())
                .<LetterKind>map(reminder -> new DutyLetter(reminder, ledger, catalog, book, calendar, server))
                .toList();
    }

    @Override
    public String name() {
        return reminder.kind();
    }

    @Override
    public Optional<Letter> write(Addressee to, Map<String, String> arguments) {
        long id = Long.parseLong(arguments.get("assignment"));
        return ledger.duties()
                .latest(id, to.id())
                .filter(duty -> isStillToBeSaid(duty, arguments))
                .flatMap(duty -> ledger.assignments()
                        .find(id)
                        .filter(Assignment::isOpen)
                        .flatMap(assignment -> letter(to, duty, assignment)));
    }

    private boolean isStillToBeSaid(Duty duty, Map<String, String> arguments) {
        boolean same = String.valueOf(duty.round()).equals(arguments.get("round"));
        return duty.isOpen() && same && isItsMoment(duty, arguments.get("moment"));
    }

    private boolean isItsMoment(Duty duty, String moment) {
        return switch (reminder) {
            case ASSIGNED -> true;
            case NUDGE -> !wasNudgedAfter(duty, LocalDate.parse(moment));
            case SOON -> moment.equals(moment(duty)) && calendar.today().isBefore(LocalDate.parse(moment));
            case TODAY -> moment.equals(moment(duty)) && !duty.isOverdue(calendar.now());
            case OVERDUE -> moment.equals(moment(duty));
        };
    }

    /** Then only the later letter is sent, if both had to wait. */
    private boolean wasNudgedAfter(Duty duty, LocalDate day) {
        return ledger.duties().events(duty.assignmentId(), duty.personId()).stream()
                .filter(event -> event.dutyId() == duty.id() && event.kind() == DutyEvent.Kind.NUDGED)
                .anyMatch(event ->
                        LocalDate.ofInstant(event.at(), calendar.zone()).isAfter(day));
    }

    private String moment(Duty duty) {
        return reminder.moment(duty, calendar.today(), calendar.zone());
    }

    private Optional<Letter> letter(Addressee to, Duty duty, Assignment assignment) {
        Course course = catalog.current();
        Progress progress = book.of(to.id(), course);
        if (duty.state(assignment, progress) != DutyState.OWED) {
            return Optional.empty();
        }
        Titles titles = new Titles(course, to.language());
        DueRow row = new DueList(ledger, calendar)
                .row(duty, assignment, progress, ledger.teams().tree(), titles);
        return Optional.of(new Letter(
                "mail/duty",
                Message.of("assignment.letter.subject." + reminder.word(), row.title()),
                Map.of(
                        "kind", reminder.word(),
                        "row", row,
                        "modules", titles.modules(row.modules()),
                        "isPath", assignment.path().isPresent(),
                        "link", server.get() + row.address())));
    }
}
