package fieldcraft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fieldcraft.course.Course;
import fieldcraft.course.CourseCatalog;
import fieldcraft.database.Database;
import fieldcraft.markdown.Language;
import fieldcraft.quiz.Answer;
import fieldcraft.quiz.Question;
import fieldcraft.scenario.PathReview;
import fieldcraft.testkit.Browser;
import fieldcraft.testkit.OnEveryDatabase;
import fieldcraft.testkit.TestApp;
import fieldcraft.testkit.TestClock;
import fieldcraft.testkit.TestDatabases;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Made-up companies. */
class GenerationTest {
    private static final Course COURSE = new CourseCatalog(Path.of("content"), Clock.systemUTC()).current();

    @OnEveryDatabase
    void everyFinishedAttemptIsWhatTheEngineMakesOfItsDecisions(Database database) {
        generate(database, 1);

        List<Map<String, Object>> results = rows(database, """
                select a.id, a.module, r.score, r.earned, r.passed, r.ending
                from attempt a join attempt_result r on r.attempt_id = a.id""");
        assertThat(results).hasSizeGreaterThan(50);
        for (Map<String, Object> result : results) {
            List<Integer> choices = rows(
                            database,
                            "select choice from decision where attempt_id = " + result.get("id") + " order by step")
                    .stream()
                    .map(row -> ((Number) row.get("choice")).intValue())
                    .toList();
            PathReview review = PathReview.of(
                    COURSE.module(result.get("module").toString())
                            .orElseThrow()
                            .scenario()
                            .orElseThrow()
                            .solution(),
                    choices);
            assertThat(review.score()).isEqualTo(((Number) result.get("score")).intValue());
            assertThat(review.earned()).isEqualTo(((Number) result.get("earned")).intValue());
            assertThat(review.passed()).isEqualTo(result.get("passed"));
            assertThat(review.ending().id()).isEqualTo(result.get("ending"));
        }
    }

    @OnEveryDatabase
    void everyAnswerIsWorthWhatItsQuestionSays(Database database) {
        generate(database, 2);

        List<Map<String, Object>> answers = rows(database, """
                select a.module, c.question, c.answer, c.points
                from check_answer c join check_attempt a on a.id = c.attempt_id""");
        assertThat(answers).hasSizeGreaterThan(100);
        for (Map<String, Object> given : answers) {
            Question question = COURSE.module(given.get("module").toString())
                    .orElseThrow()
                    .check()
                    .orElseThrow()
                    .in(Language.EN)
                    .question(given.get("question").toString())
                    .orElseThrow();
            assertThat(question.grade(Answer.parse(given.get("answer").toString()))
                            .points())
                    .isEqualTo(((Number) given.get("points")).doubleValue());
        }
    }

    @Test
    void theSameSeedMakesTheSameCompany() {
        try (Database one = TestDatabases.h2();
                Database same = TestDatabases.h2();
                Database other = TestDatabases.h2()) {
            generate(one, 5);
            generate(same, 5);
            generate(other, 6);

            assertThat(deeds(one)).isEqualTo(deeds(same)).isNotEqualTo(deeds(other));
        }
    }

    @Test
    void nothingIsDoneInTheFutureAndPeopleDiffer() {
        try (Database database = TestDatabases.h2()) {
            generate(database, 3);

            assertThat(rows(
                            database,
                            "select 1 from decision where decided_at > timestamp with time zone"
                                    + " '2026-11-23 12:00:00+00'"))
                    .isEmpty();
            assertThat(rows(database, "select distinct score from attempt_result"))
                    .hasSizeGreaterThan(10);
            assertThat(rows(database, """
                    select 1 from attempt a
                    where not exists (select 1 from attempt_result r where r.attempt_id = a.id)""")).isNotEmpty();
            assertThat(rows(database, "select 1 from check_result where not passed"))
                    .isNotEmpty();
        }
    }

    @Test
    void aSecondCompanyIsRefusedAndNothingIsHalfDone() {
        try (Database database = TestDatabases.h2()) {
            generate(database, 3);
            int people = rows(database, "select id from person").size();

            assertThatThrownBy(() -> generate(database, 4))
                    .isInstanceOf(CommandFailure.class)
                    .hasMessageContaining("made-up company here already");
            assertThat(rows(database, "select id from person")).hasSize(people);
        }
    }

    @Test
    void everyPageOfTheDemonstrationHasSomethingToShow() {
        try (TestApp app = TestApp.demo()) {
            Browser kim = app.browser(app.person("kim@example.com")).open("/");
            assertThat(kim.text()).contains("Onboarding", "Given by Cora Trainer to the team Sales / New hires");
            Browser mo = app.browser(app.person("mo@example.com")).open("/");
            assertThat(mo.heading()).isEqualTo("Your people");
            assertThat(mo.document().select(".matrix tbody tr")).hasSizeGreaterThan(20);
            Browser cora = app.browser(app.person("cora@example.com"));
            assertThat(cora.open("/assignments").document().select("tbody tr")).hasSize(2);
            assertThat(cora.open("/coach").document().select("tbody tr")).isNotEmpty();
            assertThat(cora.open("/reports?late=yes").document().select(".matrix tbody tr"))
                    .isNotEmpty();
            Browser ada = app.browser(app.person("ada@example.com"));
            assertThat(ada.open("/people").text()).contains("Kim Trainee");
            assertThat(ada.open("/teams").text()).contains("New hires");
        }
    }

    private static void generate(Database database, long seed) {
        new Generation(database, COURSE, ZoneOffset.UTC, new TestClock()).company(20, seed, "hash");
    }

    private static List<Map<String, Object>> deeds(Database database) {
        return rows(database, """
                select p.name, a.module, d.step, d.choice, d.decided_at
                from person p join attempt a on a.person_id = p.id join decision d on d.attempt_id = a.id
                order by a.id, d.step""");
    }

    private static List<Map<String, Object>> rows(Database database, String sql) {
        return database.jdbi()
                .withHandle(handle -> handle.createQuery(sql).mapToMap().list());
    }
}
