package fieldcraft.people;

import static org.assertj.core.api.Assertions.assertThat;

import fieldcraft.markdown.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PeopleOrderTest {
    private static final TeamTree TEAMS =
            new TeamTree(List.of(new Team(1, "North", Optional.empty()), new Team(2, "East", Optional.empty())));

    @Test
    void chineseNamesStandInTheOrderOfTheirPinyin() {
        List<Member> people = people("赵敏", "陈静", "王伟", "安宁", "Zoe", "李娜", "ada");

        assertThat(PeopleOrder.BY_NAME.sorted(people, TEAMS, Language.ZH))
                .extracting(Member::name)
                .containsExactly("ada", "Zoe", "安宁", "陈静", "李娜", "王伟", "赵敏");
    }

    @Test
    void accentsAndCapitalsDoNotPartNames() {
        List<Member> people = people("Emil", "Zoe", "Émilie", "anna");

        assertThat(PeopleOrder.BY_NAME.sorted(people, TEAMS, Language.EN))
                .extracting(Member::name)
                .containsExactly("anna", "Emil", "Émilie", "Zoe");
    }

    @Test
    void whoeverHasNothingToBeSortedByStandsAtTheEndBothWays() {
        Member early = SomeMember.named("Early").since(LocalDate.of(2026, 1, 1)).member();
        Member late = SomeMember.named("Late").since(LocalDate.of(2026, 9, 1)).member();
        Member never = SomeMember.named("Never").member();
        List<Member> people = List.of(never, late, early);

        assertThat(PeopleOrder.of("started").sorted(people, TEAMS, Language.EN)).containsExactly(early, late, never);
        assertThat(PeopleOrder.of("-started").sorted(people, TEAMS, Language.EN))
                .containsExactly(late, early, never);
    }

    @Test
    void peopleOfOneTeamStandInTheOrderOfTheirNames() {
        Member ben = SomeMember.named("Ben").in(Optional.of(1L)).member();
        Member anna = SomeMember.named("Anna").in(Optional.of(1L)).member();
        Member zoe = SomeMember.named("Zoe").in(Optional.of(2L)).member();

        assertThat(PeopleOrder.of("team").sorted(List.of(ben, anna, zoe), TEAMS, Language.EN))
                .containsExactly(zoe, anna, ben);
        assertThat(PeopleOrder.of("-team").sorted(List.of(ben, anna, zoe), TEAMS, Language.EN))
                .containsExactly(anna, ben, zoe);
    }

    private static List<Member> people(String... names) {
        return Stream.of(names).map(name -> SomeMember.named(name).member()).toList();
    }
}
