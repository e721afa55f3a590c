package fieldcraft.people;

import static org.assertj.core.api.Assertions.assertThat;

import fieldcraft.markdown.Language;
import fieldcraft.web.Messages;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AuditWordsTest {
    private static final Messages MESSAGES = new Messages();
    private static final TeamTree TREE =
            new TeamTree(List.of(new Team(1, "Sales", Optional.empty()), new Team(2, "North", Optional.of(1L))));

    private static final LongFunction<Optional<String>> NAMES = id -> Optional.of(id == 7 ? "Mo" : "");

    @ParameterizedTest
    @EnumSource
    void everyDeedHasItsWordsWhoeverDidItToWhomever(AuditDeed deed) {
        for (Language language : Language.values()) {
            assertThat(MESSAGES.has("people.audit.deed." + deed.key())).isTrue();
            for (int shape = 0; shape < 16; shape++) {
                String details = (shape & 8) == 0 ? "" : "reset mail";
                AuditEntry entry = entry(deed, id(shape & 1, 7), id(shape & 2, 8), id(shape & 4, 9), details);
                assertThat(MESSAGES.text(language, AuditWords.sentence(entry)))
                        .as("%s %s", language, entry)
                        .isNotBlank()
                        .doesNotContain("{");
            }
        }
    }

    @Test
    void aSentenceSaysWhoDidWhatToWhom() {
        assertThat(english(entry(AuditDeed.DEACTIVATED, id(1, 7), id(1, 8), Optional.empty(), "")))
                .isEqualTo("Person 7 deactivated Person 8.");
        assertThat(english(entry(AuditDeed.LEADERS_CHANGED, id(1, 7), Optional.empty(), id(1, 9), "[8]")))
                .isEqualTo("Person 7 changed the leaders of the team Team 9.");
        assertThat(english(entry(AuditDeed.PASSWORD_CHANGED, id(1, 7), id(1, 7), Optional.empty(), "")))
                .isEqualTo("Person 7 changed their password.");
        assertThat(english(entry(AuditDeed.INVITED, id(1, 7), id(1, 8), Optional.empty(), "reset mail")))
                .isEqualTo("Person 7 let Person 8 choose a new password.");
        assertThat(english(entry(AuditDeed.SIGN_IN_FAILED, Optional.empty(), id(1, 8), Optional.empty(), "")))
                .isEqualTo("Somebody tried to sign in as Person 8, with a wrong password.");
    }

    @Test
    void anErasedPersonIsANumberAndARemovedTeamToo() {
        AuditEntry entry = new AuditEntry(
                1,
                Instant.EPOCH,
                Optional.of(1017L),
                Optional.of(""),
                AuditDeed.TEAM_CHANGED,
                Optional.empty(),
                Optional.empty(),
                Optional.of(3L),
                Optional.empty(),
                "");

        assertThat(english(entry)).isEqualTo("erased person 1017 changed a team that is no more (no. 3).");
        assertThat(MESSAGES.text(Language.ZH, AuditWords.sentence(entry))).isEqualTo("已删除的人员 1017 修改了已不存在的团队（编号 3）。");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ROLES_CHANGED      | trainee -> trainer, admin                     | 学员 -> 培训师, 管理员
                    ROLES_CHANGED      | [TRAINER] > manager                           | [培训师] > 经理
                    PERSON_ADDED       | trainee                                       | 学员
                    PERSON_CHANGED     | name, started                                 | 姓名, 入职日期
                    TEAM_ASSIGNED      | none -> 2                                     | 无团队 -> Sales / North
                    TEAM_ASSIGNED      | team 2 > team 5                               | Sales / North > 已不存在的团队（编号 5）
                    LEADERS_CHANGED    | added [7, 9]                                  | 新增负责人：Mo, 已删除的人员 9
                    LEADERS_CHANGED    | [7]                                           | 负责人：Mo
                    SIGNED_IN          | from 192.0.2.7                                | 来自 192.0.2.7
                    INVITED            | reset card                                    | 用纸质邀请码
                    ASSIGNED           | assignment 3, 7 people                        | 任务 3，共 7 人
                    ASSIGNMENT_CHANGED | assignment 3: withdrawn                       | 任务 3：撤回
                    SIGNED_OFF         | first-visit 2                                 | first-visit，第 2 稿
                    PEOPLE_IMPORTED    | 3 rows: 1 added, 1 changed, 1 unchanged       | 共 3 行：新增 1，修改 1，未变 1
                    REFUSED            | /teams/{0}                                    | /teams/{0}
                    ERASED             | ''                                            | ''
                    """)
    void detailsAreInTheReadersLanguage(AuditDeed deed, String details, String told) {
        assertThat(AuditDetails.words(entry(deed, id(1, 7), id(1, 8), Optional.empty(), details), TREE, NAMES).stream()
                        .map(word -> MESSAGES.text(Language.ZH, word))
                        .collect(Collectors.joining()))
                .isEqualTo(told);
    }

    private static String english(AuditEntry entry) {
        return MESSAGES.text(Language.EN, AuditWords.sentence(entry));
    }

    private static Optional<Long> id(int there, long id) {
        return there == 0 ? Optional.empty() : Optional.of(id);
    }

    private static AuditEntry entry(
            AuditDeed deed, Optional<Long> actor, Optional<Long> person, Optional<Long> team, String details) {
        return new AuditEntry(
                1,
                Instant.EPOCH,
                actor,
                actor.map(id -> "Person " + id),
                deed,
                person,
                person.map(id -> "Person " + id),
                team,
                team.map(id -> "Team " + id),
                details);
    }
}
