package fieldcraft.report;

import fieldcraft.learning.PartState;
import fieldcraft.people.Reach;
import fieldcraft.people.TeamTree;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which people a matrix shows, and in what order.
 *
 * @param text what the name, e-mail address or number contains
 * @param team only people of this team and of those below it
 * @param state only people who stand so with the course as a whole
 * @param overdue only people who should have completed by now what they have not
 * @param only whose people, for somebody who leads teams
 */
record MatrixFilter(
        String text, Optional<Long> team, Optional<PartState> state, boolean overdue, Only only, MatrixSort sort) {
    /** Whose people are meant. */
    enum Only {
        /** Everybody's whom one may see. */
        ALL,
        /** Those of the teams that one leads oneself. */
        DIRECT
    }

    /** Everybody whom one may see, in the order of names. */
    static final MatrixFilter NONE =
            new MatrixFilter("", Optional.empty(), Optional.empty(), false, Only.ALL, MatrixSort.USUAL);

    MatrixFilter in(long otherTeam) {
        return new MatrixFilter(text, Optional.of(otherTeam), state, overdue, only, sort);
    }

    MatrixFilter sorted(MatrixSort otherSort) {
        return new MatrixFilter(text, team, state, overdue, only, otherSort);
    }

    /** Whether it leaves anybody out; the order aside. */
    public boolean isNarrow() {
        return !text.isEmpty() || team.isPresent() || state.isPresent() || overdue || only == Only.DIRECT;
    }

    /** Whether somebody stands as it asks. */
    boolean means(Standing standing) {
        return state.map(standing.state()::equals).orElse(true) && (!overdue || standing.overdue() > 0);
    }

    /** The teams whose people are shown to somebody; empty if everybody is, in a team or not. */
    Optional<Set<Long>> teams(Reach reach, TeamTree tree) {
        Optional<Set<Long>> visible = visible(reach);
        return team.map(id -> tree.withAllBelow(Set.of(id)))
                .map(below -> visible.map(some -> both(below, some)).orElse(below))
                .or(() -> visible);
    }

    private Optional<Set<Long>> visible(Reach reach) {
        if (only == Only.DIRECT) {
            return Optional.of(reach.direct());
        }
        return reach.everyone() ? Optional.empty() : Optional.of(reach.teams());
    }

    private static Set<Long> both(Set<Long> some, Set<Long> others) {
        return some.stream().filter(others::contains).collect(Collectors.toSet());
    }
}
