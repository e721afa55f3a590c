package fieldcraft.report;

import static org.assertj.core.api.Assertions.assertThat;

import fieldcraft.course.Course;
import fieldcraft.course.CourseCatalog;
import fieldcraft.course.CourseModule;
import fieldcraft.database.Database;
import fieldcraft.learning.AttemptDao;
import fieldcraft.learning.ModuleProgress;
import fieldcraft.learning.PinnedChecks;
import fieldcraft.learning.PinnedScenarios;
import fieldcraft.learning.Progress;
import fieldcraft.learning.ProgressDao;
import fieldcraft.learning.TextVersionDao;
import fieldcraft.markdown.Language;
import fieldcraft.testkit.OnEveryDatabase;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Every figure beside the same worked out from the raw rows, over made-up companies. */
class FiguresTest {
    private static final CourseCatalog CATALOG = new CourseCatalog(Path.of("content"), Clock.systemUTC());
    private static final Course COURSE = CATALOG.current();
    private static final int COMPANIES = 3;
    private static final int PEOPLE = 12;

    @OnEveryDatabase
    void everyFigureIsWhatTheRawRowsSay(Database database) {
        for (long seed = 1; seed <= COMPANIES; seed++) {
            RandomCompany company = RandomCompany.settle(database, COURSE, seed, PEOPLE);
            RawRows rows = new RawRows(database);
            WorkReader reader = new WorkReader(database.dao(ReportDao.class), RandomDuties.dueDates(database));
            Map<Long, Work> works = reader.of(company.people());
            Map<Long, Work> brief = reader.brief(company.people());
            for (long person : company.people()) {
                Recomputed recomputed = new Recomputed(rows, COURSE, person);
                TimeSpent time = TimeSpent.of(COURSE, works.get(person));
                for (CourseModule module : COURSE.modules()) {
                    assertThat(figures(person, brief).modules()).contains(recomputed.figures(module));
                    assertThat(time.in(module)).isEqualTo(recomputed.time(module));
                }
                assertThat(figures(person, works)).isEqualTo(figures(person, brief));
            }
            clear(database);
        }
    }

    @OnEveryDatabase
    void statesAndScoresAreThoseOfTheTraineesOwnPages(Database database) {
        RandomCompany company = RandomCompany.settle(database, COURSE, 7, PEOPLE);
        Map<Long, Work> works =
                new WorkReader(database.dao(ReportDao.class), RandomDuties.dueDates(database)).of(company.people());
        for (long person : company.people()) {
            Progress own = Progress.of(
                    COURSE,
                    database.dao(ProgressDao.class).deeds(person),
                    database.dao(AttemptDao.class).scored(person));
            LearnerFigures figures = LearnerFigures.of(learner(person), COURSE, works.get(person));

            assertThat(works.get(person).attempts())
                    .isEqualTo(database.dao(AttemptDao.class).scored(person));
            assertThat(figures.modules())
                    .extracting(Figures::state)
                    .isEqualTo(own.modules().stream().map(ModuleProgress::state).toList());
            assertThat(figures.modules())
                    .extracting(Figures::best)
                    .isEqualTo(own.modules().stream().map(ModuleProgress::score).toList());
        }
    }

    @OnEveryDatabase
    void everyCompetencyIsWhatTheRawRowsSay(Database database) {
        for (long seed = 11; seed < 11 + COMPANIES; seed++) {
            RandomCompany company = RandomCompany.settle(database, COURSE, seed, PEOPLE);
            RawRows rows = new RawRows(database);
            for (long person : company.people()) {
                Transcript transcript = reader(database).of(learner(person), Language.ZH);

                assertThat(transcript.competences().stream()
                                .collect(Collectors.toMap(
                                        each -> each.competency().id(), FiguresTest::told)))
                        .isEqualTo(new Recomputed(rows, COURSE, person).competences());
            }
            clear(database);
        }
    }

    private static LearnerFigures figures(long person, Map<Long, Work> works) {
        return LearnerFigures.of(learner(person), COURSE, works.get(person));
    }

    private static String told(Competence competence) {
        return competence.score().map(String::valueOf).orElse("-") + " from " + competence.observations();
    }

    private static TranscriptReader reader(Database database) {
        TextVersionDao texts = database.dao(TextVersionDao.class);
        return new TranscriptReader(
                database.dao(ReportDao.class),
                RandomDuties.dueDates(database),
                new PinnedScenarios(texts, CATALOG),
                new PinnedChecks(texts, CATALOG),
                CATALOG);
    }

    private static Learner learner(long id) {
        return new Learner(id, "Somebody", Optional.empty(), Optional.empty());
    }

    private static void clear(Database database) {
        for (String table : new String[] {
            "decision",
            "attempt_result",
            "attempt",
            "check_answer",
            "check_result",
            "check_attempt",
            "reading",
            "practice_draft",
            "practice_verdict",
            "practice_version",
            "duty_event",
            "duty",
            "assignment_end",
            "assignment_target",
            "assignment",
            "person",
            "team"
        }) {
            database.jdbi().useHandle(handle -> handle.execute("delete from " + table));
        }
    }
}
