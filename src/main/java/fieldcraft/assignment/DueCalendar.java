package fieldcraft.assignment;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VAlarm;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import biweekly.parameter.Related;
import biweekly.property.Trigger;
import biweekly.util.Duration;
import fieldcraft.course.CourseCatalog;
import fieldcraft.learning.DueRow;
import fieldcraft.learning.Progress;
import fieldcraft.learning.ProgressBook;
import fieldcraft.people.Member;
import fieldcraft.people.TeamTree;
import fieldcraft.web.Message;
import fieldcraft.web.Messages;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * What somebody is to do by a date, as a calendar (RFC 5545): an event in the half hour before each date, with a reminder a
 * day before. What is done, or was taken back, leaves it.
 */
public final class DueCalendar {
    private static final java.time.Duration LENGTH = java.time.Duration.ofMinutes(30);
    private static final int HOURS_BETWEEN_VISITS = 4;

    /** In characters: 75 bytes are allowed, and a character may take three. */
    private static final int LONGEST_LINE = 24;

    private final Ledger ledger;
    private final CourseCatalog catalog;
    private final ProgressBook book;
    private final WorkCalendar calendar;
    private final Messages messages;
    private final Supplier<String> server;

    /** @param server the address where browsers reach us */
    public DueCalendar(
            Ledger ledger,
            CourseCatalog catalog,
            ProgressBook book,
            WorkCalendar calendar,
            Messages messages,
            Supplier<String> server) {
        this.ledger = ledger;
        this.catalog = catalog;
        this.book = book;
        this.calendar = calendar;
        this.messages = messages;
        this.server = server;
    }

    /** The calendar of somebody as text, in their language. */
    String of(Member owner) {
        ICalendar text = new ICalendar();
        text.setVersion(ICalVersion.V2_0);
        text.setProductId("-//Fieldcraft//EN");
        text.setName(word(owner, "assignment.calendar.name"));
        text.setExperimentalProperty("X-WR-CALNAME", word(owner, "assignment.calendar.name"));
        text.setRefreshInterval(Duration.builder().hours(HOURS_BETWEEN_VISITS).build());
        events(owner).forEach(text::addEvent);
        StringWriter written = new StringWriter();
        try (ICalWriter writer = new ICalWriter(written, ICalVersion.V2_0)) {
            writer.getVObjectWriter().getFoldedLineWriter().setLineLength(LONGEST_LINE);
            writer.write(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return written.toString();
    }

    private List<VEvent> events(Member owner) {
        List<Duty> duties = ledger.duties().live(List.of(owner.id())).stream()
                .filter(duty -> duty.dueAt().isPresent())
                .toList();
        Map<Long, Assignment> assignments = ledger.assignments().byId();
        Progress progress = book.of(owner.id(), catalog.current());
        TeamTree tree = ledger.teams().tree();
        Titles titles = new Titles(catalog.current(), owner.language());
        DueList list = new DueList(ledger, calendar);
        return duties.stream()
                .flatMap(duty ->
                        event(owner, duty, list.row(duty, assignments.get(duty.assignmentId()), progress, tree, titles))
                                .stream())
                .toList();
    }

    private Optional<VEvent> event(Member owner, Duty duty, DueRow row) {
        if (row.isDone()) {
            return Optional.empty();
        }
        Instant due = duty.dueAt().orElseThrow();
        VEvent event = new VEvent();
        event.setUid("duty-" + duty.id() + "@" + host());
        event.setDateTimeStamp(Date.from(calendar.now()));
        event.setDateStart(Date.from(due.minus(LENGTH)));
        event.setDateEnd(Date.from(due));
        event.setSummary(word(owner, "assignment.calendar.due", row.title()));
        event.setDescription(description(owner, row));
        event.setUrl(server.get() + row.address());
        Trigger dayBefore = new Trigger(Duration.builder().prior(true).days(1).build(), Related.START);
        event.addAlarm(VAlarm.display(dayBefore, word(owner, "assignment.calendar.due", row.title())));
        return Optional.of(event);
    }

    private String description(Member owner, DueRow row) {
        String why = row.why().stream()
                .map(message -> messages.text(owner.language(), message))
                .collect(Collectors.joining(word(owner, "learning.sentence-gap")));
        return word(owner, "assignment.letter.done", row.done(), row.modules().size()) + "\n" + why;
    }

    private String word(Member owner, String key, Object... arguments) {
        return messages.text(owner.language(), Message.of(key, arguments));
    }

    private String host() {
        return Optional.ofNullable(URI.create(server.get()).getHost()).orElse("localhost");
    }
}
