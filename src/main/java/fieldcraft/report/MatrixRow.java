package fieldcraft.report;

import fieldcraft.assignment.Due;
import fieldcraft.people.Team;
import fieldcraft.people.TeamTree;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One person in a matrix.
 *
 * @param overdue how many modules should have been complete by now
 * @param nextDue the earliest date of what is not complete
 * @param team the name of their team; empty text if they are in none
 */
record MatrixRow(
        String name,
        String team,
        String address,
        int done,
        int overdue,
        Optional<Instant> nextDue,
        Optional<Instant> lastActivity,
        List<Cell> cells) {
    /** How they stand with one module. */
    record Cell(
            String state,
            Optional<Integer> best,
            Optional<Integer> first,
            Optional<Instant> dueAt,
            boolean overdue,
            String address) {
        private static Cell of(Figures figures, long person) {
            return new Cell(
                    figures.state().toString(),
                    figures.best(),
                    figures.first(),
                    figures.due().map(Due::at).filter(at -> figures.asked()),
                    figures.isOverdue(),
                    ReportAddresses.module(person, figures.module().id()));
        }
    }

    static MatrixRow of(LearnerFigures figures, TeamTree tree) {
        Learner learner = figures.learner();
        return new MatrixRow(
                learner.name(),
                learner.team().flatMap(tree::find).map(Team::name).orElse(""),
                ReportAddresses.person(learner.id()),
                figures.done(),
                figures.overdue(),
                figures.nextDue(),
                figures.lastActivity(),
                figures.modules().stream()
                        .map(module -> Cell.of(module, learner.id()))
                        .toList());
    }
}
