package fieldcraft.report;

import fieldcraft.people.Team;
import fieldcraft.people.TeamTree;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One person in a matrix.
 *
 * @param team the name of their team; empty text if they are in none
 */
record MatrixRow(String name, String team, String address, int done, Optional<Instant> lastActivity, List<Cell> cells) {
    /** How they stand with one module. */
    record Cell(String state, Optional<Integer> best, Optional<Integer> first, String address) {
        private static Cell of(Figures figures, long person) {
            return new Cell(
                    figures.state().toString(),
                    figures.best(),
                    figures.first(),
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
                figures.lastActivity(),
                figures.modules().stream()
                        .map(module -> Cell.of(module, learner.id()))
                        .toList());
    }
}
