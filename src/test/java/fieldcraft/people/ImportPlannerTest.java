package fieldcraft.people;

import static fieldcraft.people.RowPlan.Answer.ADDED;
import static fieldcraft.people.RowPlan.Answer.CHANGED;
import static fieldcraft.people.RowPlan.Answer.PROBLEM;
import static fieldcraft.people.RowPlan.Answer.UNCHANGED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fieldcraft.markdown.Language;
import fieldcraft.web.Message;
import fieldcraft.web.Viewer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What tables of people would do to a small company: Ada the admin, Kim in Sales / North, Mo who leads Sales. */
class ImportPlannerTest {
    private static final Viewer ADA =
            new Person(1, Optional.of("ada@example.com"), Optional.empty(), "Ada", Language.EN, false, false, true);
    private static final Company COMPANY = new Company(
            List.of(
                    member(1, "Ada", Optional.empty(), Optional.empty(), true, true),
                    member(2, "Kim", Optional.of("K1"), Optional.of(11L), false, true),
                    member(3, "Mo", Optional.of("M1"), Optional.of(10L), false, true),
                    member(4, "Gone", Optional.of("G1"), Optional.empty(), true, false)),
            new TeamTree(List.of(new Team(10, "Sales", Optional.empty()), new Team(11, "North", Optional.of(10L)))),
            List.of(new TeamDao.Leader(10, 3)));

    @Test
    void aNewcomerNeedsNoMoreThanANameAndAKey() throws UnreadableFile {
        RowPlan row = only("name,number\nLin,l-7");

        assertThat(row.answer()).isEqualTo(ADDED);
        assertThat(row.after())
                .isEqualTo(new Profile(
                        Optional.empty(),
                        Optional.of("L-7"),
                        "Lin",
                        Language.EN,
                        Set.of(),
                        "",
                        Optional.empty(),
                        true));
        assertThat(keys(only("number\nL7"))).containsExactly("people.import.problem.name-missing");
    }

    @Test
    void everyColumnIsUnderstoodInBothLanguages() throws UnreadableFile {
        Profile lin = new Profile(
                Optional.of("lin@example.com"),
                Optional.of("7"),
                "林",
                Language.ZH,
                Set.of(Role.TRAINER, Role.ADMIN),
                "Sales / South",
                Optional.of(LocalDate.of(2026, 11, 23)),
                false);

        assertThat(only("""
                        E-mail,Employee_Number,Full name,Team path,Line manager,Roles,Language,Start date,Active
                        LIN@example.com,7,林,sales > South,m1,"Trainer, admin",Chinese,23.11.2026,no
                        """).after()).isEqualTo(lin);
        assertThat(only("""
                        电子邮箱;员工编号;姓名;部门;直属上级;角色;语言;入职日期;在职
                        ｌｉｎ＠example.com;７;林;Sales＼South;mo@example.com;教练、管理员;中文;2026年11月23日;否
                        """).after()).isEqualTo(lin);
    }

    @Test
    void headingsThatMeanNothingAreNamedAndIgnored() throws UnreadableFile {
        assertThat(plan("email,Shoe size,,name\nkim@example.com,39,x,Kim").unknown())
                .containsExactly("Shoe size", "C");
    }

    @Test
    void aColumnThatStandsThereTwiceOrNoKeyAtAllIsRefused() {
        assertRefused("people.import.file.twice", "email,邮箱\nkim@example.com,kim@example.com");
        assertRefused("people.import.file.no-key", "name,team\nKim,Sales");
    }

    @Test
    void whatIsLeftOutStaysAsItIs() throws UnreadableFile {
        RowPlan row = only("email,name,team,role,start date,active\nkim@example.com,,,,,");

        assertThat(row.answer()).isEqualTo(UNCHANGED);
        assertThat(row.changes()).isEmpty();
    }

    @Test
    void aChangeNamesItsFields() throws UnreadableFile {
        RowPlan row = only("number,email,name,role,language\nK1,kim.new@example.com,Kim,trainer,zh");

        assertThat(row.answer()).isEqualTo(CHANGED);
        assertThat(row.changes())
                .containsExactly(
                        new FieldChange(ImportColumn.EMAIL, "kim@example.com", "kim.new@example.com"),
                        new FieldChange(ImportColumn.ROLE, "trainee", "trainer"),
                        new FieldChange(ImportColumn.LANGUAGE, "en", "zh"));
    }

    @Test
    void missingTeamsAreAddedOnceFromTheTopDown() throws UnreadableFile {
        ImportPlan plan = plan("""
                number,name,team
                1,A,New / East / Sea
                2,B,new/east
                3,C,SALES/north
                """);

        assertThat(plan.teams().missing()).containsExactly("New", "New / East", "New / East / Sea");
        assertThat(plan.rows())
                .extracting(row -> row.after().team())
                .containsExactly("New / East / Sea", "New / East", "Sales / North");
    }

    @ParameterizedTest
    @CsvSource({
        "A / B / a, people.import.problem.team-circle",
        "A // B, people.import.problem.team-gap",
        "/A, people.import.problem.team-gap",
        "A/B/C/D/E/F/G/H/I/J/K/L/M, people.import.problem.team-too-deep"
    })
    void aTeamPathThatLeadsNowhereIsAProblem(String path, String problem) throws UnreadableFile {
        assertThat(keys(only("number,name,team\n7,Lin," + path))).containsExactly(problem);
    }

    @Test
    void aManagerLeadsTheTeamOfWhoeverNamesThem() throws UnreadableFile {
        ImportPlan plan = plan("""
                number,name,team,manager
                7,Lin,Sales / North,8
                8,Wei,Sales,M1
                """);

        assertThat(plan.leaders()).containsExactly(new ImportedLeaders.Lead("Sales / North", -3));
        assertThat(plan.rows().get(0).changes(ImportColumn.MANAGER)).isTrue();
        assertThat(plan.rows().get(1).after().roles()).containsExactly(Role.MANAGER);
        assertThat(plan.rows().get(1).changes(ImportColumn.MANAGER)).isFalse();
        assertThat(plan.promoted()).isEmpty();
    }

    @Test
    void aKnownManagerWhomNoRowIsAboutBecomesOneToo() throws UnreadableFile {
        ImportPlan plan = plan("number,team,manager\nK1,,mo@example.com");

        assertThat(plan.leaders()).containsExactly(new ImportedLeaders.Lead("Sales / North", 3));
        assertThat(plan.promoted()).extracting(Member::name).containsExactly("Mo");
    }

    @Test
    void whoeverLeadsStaysAManager() throws UnreadableFile {
        assertThat(only("number,role\nM1,trainee").after().roles()).containsExactly(Role.MANAGER);
    }

    @ParameterizedTest
    @CsvSource({
        "nobody@example.com, people.import.problem.manager-unknown",
        "G1, people.import.problem.manager-gone",
        "7, people.import.problem.manager-circle"
    })
    void aManagerWhoCannotLeadIsAProblem(String manager, String problem) throws UnreadableFile {
        assertThat(keys(only("number,name,team,manager\n7,Lin,Sales," + manager)))
                .containsExactly(problem);
    }

    @Test
    void aManagerOfSomebodyWithoutATeamIsAProblem() throws UnreadableFile {
        assertThat(keys(only("number,name,manager\n7,Lin,M1")))
                .containsExactly("people.import.problem.manager-no-team");
    }

    @Test
    void whoeverIsTheirOwnManagerOverOthersIsAProblemAndNobodyElse() throws UnreadableFile {
        ImportPlan plan = plan("""
                number,name,team,manager
                1,A,Sales,2
                2,B,Sales,3
                3,C,Sales,2
                4,D,Sales,M1
                """);

        assertThat(plan.rows()).extracting(RowPlan::answer).containsExactly(ADDED, PROBLEM, PROBLEM, ADDED);
        assertThat(keys(plan.rows().get(1))).containsExactly("people.import.problem.manager-circle");
    }

    @Test
    void aPersonInTwoRowsIsAProblemOfTheSecond() throws UnreadableFile {
        ImportPlan plan = plan("""
                email,number,name
                kim@example.com,,Kim
                ,k1,Kim
                lin@example.com,7,Lin
                lin2@example.com,7,Lin
                """);

        assertThat(plan.rows()).extracting(RowPlan::answer).containsExactly(UNCHANGED, PROBLEM, ADDED, PROBLEM);
        assertThat(plan.rows().get(1).problems()).containsExactly(Message.of("people.import.problem.twin", 2));
        assertThat(plan.rows().get(3).problems()).containsExactly(Message.of("people.import.problem.twin", 4));
    }

    @Test
    void twoKeysOfTwoPeopleAreAProblem() throws UnreadableFile {
        assertThat(only("email,number\nkim@example.com,M1").problems())
                .containsExactly(Message.of("people.import.problem.two-people", "Kim", "Mo"));
    }

    @ParameterizedTest
    @CsvSource({
        "email, kim at home, people.field.email-odd",
        "number, kim@example.com, people.field.number-odd",
        "role, boss, people.import.problem.role",
        "language, fr, people.import.problem.language",
        "active, perhaps, people.import.problem.active",
        "start, 03/04/2026, people.import.problem.start-ambiguous",
        "start, 2026-02-30, people.import.problem.start",
        "start, soon, people.import.problem.start"
    })
    void whatACellMeansMustBePlain(String column, String text, String problem) throws UnreadableFile {
        String table = column.equals("email") || column.equals("number")
                ? "%s,name\n%s,Lin".formatted(column, text)
                : "email,name,%s\nlin@example.com,Lin,%s".formatted(column, text);

        assertThat(keys(only(table))).containsExactly(problem);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-23",
                "2026/11/23",
                "2026.11.23",
                "20261123",
                "23.11.2026",
                "23/11/2026",
                "11/23/2026",
                "46349",
                "2026年11月23日",
                "2026-11-23 00:00:00",
                "2026-11-23T08:00"
            })
    void aDayMayBeWrittenInManyWays(String day) {
        assertThat(StartDay.parse(day).value()).contains(LocalDate.of(2026, 11, 23));
    }

    @Test
    void nobodyNeedsAKeyTwiceButEverybodyOne() throws UnreadableFile {
        assertThat(keys(only("email,number,name\n,,Lin"))).containsExactly("people.import.problem.no-key");
        assertThat(keys(only("email,name\nlin@example.com,Lin,Lee"))).containsExactly("people.import.problem.too-wide");
    }

    @Test
    void nobodyShutsThemselvesOut() throws UnreadableFile {
        assertThat(keys(only("email,active\nada@example.com,no"))).containsExactly("people.person.own-account");
        assertThat(keys(only("email,role\nada@example.com,trainer"))).containsExactly("people.person.own-admin");
    }

    @Test
    void theLastAdminStays() throws UnreadableFile {
        Viewer somebodyElse = new Person(9, Optional.empty(), Optional.of("9"), "Eve", Language.EN, false, false, true);
        ImportTable file = table("email,active\nada@example.com,no");

        assertThat(keys(ImportPlanner.plan(file, COMPANY, somebodyElse).rows().get(0)))
                .containsExactly("people.import.problem.last-admin");
    }

    @Test
    void somebodyWhoLeftComesBackWithAYes() throws UnreadableFile {
        assertThat(only("number,active\nG1,是").changes())
                .containsExactly(new FieldChange(ImportColumn.ACTIVE, "no", "yes"));
        assertThat(only("number,name\nG1,Gone").answer()).isEqualTo(UNCHANGED);
    }

    @Test
    void aPlanIsTheSameJustIfItDoesTheSame() throws UnreadableFile {
        String table = "number,name,role\n7,Lin,\"trainer,admin,manager\"";

        assertThat(plan(table).fingerprint()).isEqualTo(plan(table).fingerprint());
        assertThat(plan(table).fingerprint())
                .isNotEqualTo(plan(table.replace("admin,", "")).fingerprint());
        assertThat(plan("number,name\nK1,Kimberly").fingerprint())
                .isNotEqualTo(plan("number,name\nK1,Kim").fingerprint());
    }

    private static RowPlan only(String table) throws UnreadableFile {
        List<RowPlan> rows = plan(table).rows();
        assertThat(rows).hasSize(1);
        return rows.get(0);
    }

    private static ImportPlan plan(String table) throws UnreadableFile {
        return ImportPlanner.plan(table(table), COMPANY, ADA);
    }

    private static ImportTable table(String table) throws UnreadableFile {
        return ImportTable.read(table.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> keys(RowPlan row) {
        return row.problems().stream().map(Message::key).toList();
    }

    private static void assertRefused(String key, String table) {
        assertThatThrownBy(() -> plan(table))
                .isInstanceOfSatisfying(
                        UnreadableFile.class, e -> assertThat(e.problem().key()).isEqualTo(key));
    }

    private static Member member(
            long id, String name, Optional<String> number, Optional<Long> team, boolean admin, boolean active) {
        return new Member(
                id,
                Optional.of(name.toLowerCase(java.util.Locale.ROOT) + "@example.com"),
                number,
                name,
                Language.EN,
                false,
                false,
                admin,
                team,
                Optional.empty(),
                true,
                active ? Optional.empty() : Optional.of(Instant.EPOCH),
                Optional.empty());
    }
}
