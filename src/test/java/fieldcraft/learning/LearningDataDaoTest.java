package fieldcraft.learning;

import static org.assertj.core.api.Assertions.assertThat;

import fieldcraft.database.Database;
import fieldcraft.scenario.Outcome;
import fieldcraft.testkit.OnEveryDatabase;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

class LearningDataDaoTest {
    private static final String MODULE = "first-visit";
    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");

    @OnEveryDatabase
    void tellsOfLessonsAttemptsAndDecisions(Database database) {
        TinyStory story = new TinyStory(database);
        long kim = story.kim().id();
        long mo = story.person("Mo").id();
        database.dao(ProgressDao.class).markRead(kim, MODULE, NOW);
        long attempt = story.playToTheOrder();

        assertThat(data(database).readings(kim)).containsExactly(new LearningDataDao.ReadLesson(MODULE, NOW));
        LearningDataDao.PlayedScenario played = data(database).attempts(kim).get(0);
        assertThat(played.attempt()).isEqualTo(attempt);
        assertThat(played.outcome()).contains(Outcome.WON);
        assertThat(data(database).decisions(kim))
                .extracting(LearningDataDao.TakenDecision::step)
                .containsExactly(0, 1);
        assertThat(data(database).attempts(mo)).isEmpty();
        assertThat(data(database).decisions(mo)).isEmpty();
    }

    @OnEveryDatabase
    void tellsOfChecksAndAnswers(Database database) {
        long kim = TinyStory.person(database, "Kim").id();
        CheckDao checks = database.dao(CheckDao.class);
        long attempt = checks.resumeOrStart(kim, MODULE, "v1", 7, NOW).id();
        checks.answer(
                attempt,
                new StoredAnswer(0, "who", "a", Confidence.of(2).orElseThrow(), 1.5, NOW),
                Optional.of(new CheckResult(50, 1.5, false, NOW)));
        checks.openFeedback(attempt, NOW);

        assertThat(data(database).checks(kim))
                .containsExactly(new LearningDataDao.TakenCheck(
                        attempt, MODULE, NOW, Optional.of(50), Optional.of(false), Optional.of(NOW), Optional.of(NOW)));
        assertThat(data(database).answers(kim))
                .containsExactly(new LearningDataDao.GivenAnswer(attempt, 0, "who", "a", 2, 1.5, NOW));
    }

    @OnEveryDatabase
    void tellsOfTextsUntilTheyAreEmptied(Database database) {
        long kim = TinyStory.person(database, "Kim").id();
        long mo = TinyStory.person(database, "Mo").id();
        PracticeDao practices = database.dao(PracticeDao.class);
        for (long person : List.of(kim, mo)) {
            practices.handIn(person, MODULE, sent("Mine.", 0, "one"), "v1", NOW);
            practices.save(person, MODULE, sent("Elsewhere.", 0, "two"), NOW);
        }

        assertThat(texts(database, kim)).containsExactly("Mine.", "Elsewhere.", "Mine.");
        data(database).emptyDrafts(kim);
        data(database).emptyAsides(kim);
        data(database).emptyVersions(kim);

        assertThat(texts(database, kim)).containsExactly("", "", "");
        assertThat(texts(database, mo)).containsExactly("Mine.", "Elsewhere.", "Mine.");
    }

    private static List<String> texts(Database database, long person) {
        LearningDataDao data = data(database);
        return List.of(data.drafts(person), data.asides(person), data.versions(person)).stream()
                .flatMap(List::stream)
                .map(LearningDataDao.WrittenText::body)
                .toList();
    }

    private static SentText sent(String body, int revision, String tab) {
        return new SentText(body, revision, tab, List.of());
    }

    private static LearningDataDao data(Database database) {
        return database.dao(LearningDataDao.class);
    }
}
