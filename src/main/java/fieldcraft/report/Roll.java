package fieldcraft.report;

import fieldcraft.course.Course;
import fieldcraft.learning.PartState;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;

/** The people that a matrix is about, in its order. Their figures are worked out some hundreds at a time, and not kept. */
final class Roll {
    /** Of so many people the figures are worked out together. */
    static final int CHUNK = 500;

    private final WorkReader works;
    private final Course course;
    private final List<Learner> learners;
    private final Optional<Map<Long, LearnerFigures>> known;

    /**
     * @param found whoever the filter may mean, in the order of names
     * @param filter its state and order are applied here
     */
    Roll(WorkReader works, Course course, List<Learner> found, MatrixFilter filter) {
        this.works = works;
        this.course = course;
        this.known = found.size() <= CHUNK ? Optional.of(byId(figures(found))) : Optional.empty();
        this.learners =
                filter.state().isPresent() || filter.overdue() || !filter.sort().equals(MatrixSort.USUAL)
                        ? chosen(found, filter)
                        : found;
    }

    int size() {
        return learners.size();
    }

    /** The figures of those from one place to before another, counted from 0. */
    List<LearnerFigures> figures(int from, int to) {
        return of(learners.subList(from, Math.min(to, learners.size())));
    }

    /** How many stand so; empty if they are too many to count for one page. */
    Optional<Long> count(PartState state) {
        return known.map(all -> learners.stream()
                .filter(learner -> all.get(learner.id()).state() == state)
                .count());
    }

    /** How many should have completed by now what they have not; empty if they are too many to count for one page. */
    Optional<Long> overdue() {
        return known.map(all -> learners.stream()
                .filter(learner -> all.get(learner.id()).overdue() > 0)
                .count());
    }

    /** Tells the figures and times of everybody, one after the other. */
    void forEach(BiConsumer<LearnerFigures, TimeSpent> listener) {
        for (List<Learner> some : chunks(learners)) {
            Map<Long, Work> done = works.of(ids(some));
            for (Learner learner : some) {
                Work work = done.get(learner.id());
                listener.accept(LearnerFigures.of(learner, course, work), TimeSpent.of(course, work));
            }
        }
    }

    private List<Learner> chosen(List<Learner> found, MatrixFilter filter) {
        List<Standing> standings = new ArrayList<>();
        for (List<Learner> some : chunks(found)) {
            of(some).forEach(figures -> standings.add(Standing.of(standings.size(), figures)));
        }
        return standings.stream()
                .filter(filter::means)
                .sorted(filter.sort().comparator())
                .map(Standing::learner)
                .toList();
    }

    private static List<List<Learner>> chunks(List<Learner> all) {
        return IntStream.range(0, (all.size() + CHUNK - 1) / CHUNK)
                .mapToObj(chunk -> all.subList(chunk * CHUNK, Math.min((chunk + 1) * CHUNK, all.size())))
                .toList();
    }

    private List<LearnerFigures> of(List<Learner> some) {
        return known.map(all ->
                        some.stream().map(learner -> all.get(learner.id())).toList())
                .orElseGet(() -> figures(some));
    }

    private List<LearnerFigures> figures(List<Learner> some) {
        Map<Long, Work> done = works.brief(ids(some));
        return some.stream()
                .map(learner -> LearnerFigures.of(learner, course, done.get(learner.id())))
                .toList();
    }

    private static List<Long> ids(List<Learner> some) {
        return some.stream().map(Learner::id).toList();
    }

    private static Map<Long, LearnerFigures> byId(List<LearnerFigures> figures) {
        Map<Long, LearnerFigures> byId = new HashMap<>();
        figures.forEach(each -> byId.put(each.learner().id(), each));
        return byId;
    }
}
