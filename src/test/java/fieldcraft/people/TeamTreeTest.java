package fieldcraft.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TeamTreeTest {
    private final Team sales = new Team(1, "Sales", Optional.empty());
    private final Team north = new Team(2, "North", Optional.of(1L));
    private final Team harbour = new Team(3, "Harbour", Optional.of(2L));
    private final Team south = new Team(4, "South", Optional.of(1L));
    private final Team service = new Team(5, "After-sales", Optional.empty());
    private final TeamTree tree = new TeamTree(List.of(sales, south, harbour, north, service));

    @Test
    void standsInTheOrderOfNamesEachBelowItsParent() {
        assertThat(tree.inOrder())
                .extracting(place -> place.depth() + " " + place.team().name())
                .containsExactly("0 After-sales", "0 Sales", "1 North", "2 Harbour", "1 South");
    }

    @Test
    void writesThePathFromTheTop() {
        assertThat(tree.path(harbour)).isEqualTo("Sales / North / Harbour");
        assertThat(tree.path(Optional.empty())).isEmpty();
    }

    @Test
    void findsATeamByItsPath() {
        assertThat(tree.at(List.of("sales", " North "))).contains(north);
        assertThat(tree.at(List.of("North"))).isEmpty();
        assertThat(tree.at(List.of("Sales", "West"))).isEmpty();
    }

    @Test
    void knowsAllThatIsBelow() {
        assertThat(tree.withAllBelow(Set.of(2L, 5L))).containsExactlyInAnyOrder(2L, 3L, 5L);
        assertThat(tree.withAllBelow(Set.of(99L))).isEmpty();
    }

    @Test
    void aTeamCannotBecomePartOfItselfOrOfWhatIsBelowIt() {
        assertThat(tree.isCircle(1, 3)).isTrue();
        assertThat(tree.isCircle(2, 2)).isTrue();
        assertThat(tree.isCircle(4, 3)).isFalse();
    }
}
