package fieldcraft.report;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import fieldcraft.assignment.Due;
import fieldcraft.assignment.DueDates;
import fieldcraft.learning.Attempt;
import fieldcraft.learning.CheckAttempt;
import fieldcraft.learning.Deed;
import fieldcraft.learning.Deeds;
import fieldcraft.learning.StoredDecision;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Puts what many people have done together from the rows of a few statements. */
final class WorkReader {
    private final ReportDao dao;
    private final DueDates dueDates;

    WorkReader(ReportDao dao, DueDates dueDates) {
        this.dao = dao;
        this.dueDates = dueDates;
    }

    /** All that one person has done. */
    Work of(long person) {
        return of(List.of(person)).get(person);
    }

    /** All that each of these people has done, by their ids; takes seven statements, however many they are. */
    Map<Long, Work> of(List<Long> people) {
        return read(people, row -> true, row -> true);
    }

    /** The same without what went into finished attempts: of them it is only needed for times, and it is most of the rows. */
    Map<Long, Work> brief(List<Long> people) {
        return read(people, row -> row.result().isEmpty(), row -> row.result().isEmpty());
    }

    private Map<Long, Work> read(
            List<Long> people, Predicate<ReportDao.PlayRow> isPlayWanted, Predicate<ReportDao.CheckRow> isCheckWanted) {
        List<ReportDao.PlayRow> plays = dao.plays(people);
        List<ReportDao.CheckRow> checks = dao.checks(people);
        List<Long> played =
                plays.stream().filter(isPlayWanted).map(ReportDao.PlayRow::id).toList();
        List<Long> checked = checks.stream()
                .filter(isCheckWanted)
                .map(ReportDao.CheckRow::id)
                .toList();
        Rows rows = new Rows(
                dao.deeds(people).stream().collect(groupingBy(ReportDao.DeedRow::personId)),
                plays.stream().collect(groupingBy(ReportDao.PlayRow::personId)),
                checks.stream().collect(groupingBy(ReportDao.CheckRow::personId)),
                byAttempt(dao.playing(played, StoredDecision.MOST_MILLIS)),
                byAttempt(dao.answering(checked, StoredDecision.MOST_MILLIS)),
                dueDates.of(people));
        return people.stream().collect(toMap(identity(), rows::work));
    }

    /** What was read of many people, by their ids, and what went into their attempts, by the attempts' ids. */
    private record Rows(
            Map<Long, List<ReportDao.DeedRow>> deeds,
            Map<Long, List<ReportDao.PlayRow>> plays,
            Map<Long, List<ReportDao.CheckRow>> checks,
            Map<Long, Effort> playing,
            Map<Long, Effort> answering,
            Map<Long, Map<String, Due>> due) {
        Work work(long person) {
            List<Deed> done = of(person, deeds).map(ReportDao.DeedRow::deed).toList();
            List<Attempt> played = of(person, plays)
                    .map(row -> attempt(row, steps(playing, row.id())))
                    .toList();
            List<CheckAttempt> checked = of(person, checks)
                    .map(row -> attempt(row, steps(answering, row.id())))
                    .toList();
            return new Work(new Deeds(done, checked), played, playing, answering, due.getOrDefault(person, Map.of()));
        }

        private static <R> Stream<R> of(long person, Map<Long, List<R>> rows) {
            return rows.getOrDefault(person, List.of()).stream();
        }
    }

    private static Map<Long, Effort> byAttempt(List<Effort> efforts) {
        return efforts.stream().collect(toMap(Effort::attemptId, identity()));
    }

    private static int steps(Map<Long, Effort> efforts, long attempt) {
        return Optional.ofNullable(efforts.get(attempt)).map(Effort::steps).orElse(0);
    }

    private static Attempt attempt(ReportDao.PlayRow row, int decisions) {
        return new Attempt(
                row.id(),
                row.personId(),
                row.module(),
                row.version(),
                false,
                Optional.empty(),
                row.seed(),
                row.startedAt(),
                decisions,
                row.result());
    }

    private static CheckAttempt attempt(ReportDao.CheckRow row, int answers) {
        return new CheckAttempt(
                row.id(),
                row.personId(),
                row.module(),
                row.version(),
                row.seed(),
                row.startedAt(),
                answers,
                Optional.empty(),
                row.result());
    }
}
