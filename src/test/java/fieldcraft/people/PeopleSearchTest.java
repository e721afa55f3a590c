package fieldcraft.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PeopleSearchTest {
    private static final TeamTree TEAMS = new TeamTree(List.of(
            new Team(1, "Sales", Optional.empty()),
            new Team(2, "North", Optional.of(1L)),
            new Team(3, "Service", Optional.empty())));

    @Test
    void standsInTheAddressAndIsReadFromItAgain() {
        PeopleSearch search = search(Map.of(
                "q", "林 & co", "team", "2", "role", "manager", "state", "waiting", "sort", "-started", "page", "3"));

        assertThat(search.address())
                .isEqualTo("/people?q=%E6%9E%97+%26+co&team=2&role=manager&state=waiting&sort=-started&page=3");
    }

    @Test
    void saysNothingOfWhatIsAsItIsFromTheStart() {
        assertThat(search(Map.of("sort", "name", "page", "1")).address()).isEqualTo("/people");
        assertThat(search(Map.of()).isNarrow()).isFalse();
    }

    @Test
    void leavesOutWhatItDoesNotKnow() {
        PeopleSearch search =
                search(Map.of("team", "x", "role", "boss", "state", "erased", "sort", "salary", "page", "-4"));

        assertThat(search.address()).isEqualTo("/people");
    }

    @Test
    void aTeamStandsForItselfAndAllBelow() {
        PeopleSearch sales = search(Map.of("team", "1"));

        assertThat(sales.filter(TEAMS)).accepts(somebody(Optional.of(1L)), somebody(Optional.of(2L)));
        assertThat(sales.filter(TEAMS)).rejects(somebody(Optional.of(3L)), somebody(Optional.empty()));
        assertThat(search(Map.of("team", "none")).filter(TEAMS))
                .accepts(somebody(Optional.empty()))
                .rejects(somebody(Optional.of(1L)));
    }

    @Test
    void aTraineeIsWhoHasNoOtherRole() {
        Member trainer = SomeMember.named("Cora").with(Role.TRAINER).member();

        assertThat(search(Map.of("role", "trainee")).filter(TEAMS))
                .accepts(somebody(Optional.empty()))
                .rejects(trainer);
        assertThat(search(Map.of("role", "trainer")).filter(TEAMS)).accepts(trainer);
    }

    @Test
    void aClickOnAHeadSortsUpAndTheNextOneDown() {
        PeopleOrder byTeam = PeopleOrder.BY_NAME.after(PeopleOrder.Column.TEAM);

        assertThat(byTeam.word()).isEqualTo("team");
        assertThat(byTeam.after(PeopleOrder.Column.TEAM).word()).isEqualTo("-team");
        assertThat(Set.of(byTeam)).contains(PeopleOrder.of("team"));
    }

    private static Member somebody(Optional<Long> team) {
        return SomeMember.named("Kim").in(team).member();
    }

    private static PeopleSearch search(Map<String, String> address) {
        return PeopleSearch.of(name -> address.getOrDefault(name, ""));
    }
}
