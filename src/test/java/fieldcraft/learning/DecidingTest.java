package fieldcraft.learning;

import static org.assertj.core.api.Assertions.assertThat;

import fieldcraft.database.Database;
import fieldcraft.people.Person;
import fieldcraft.scenario.Outcome;
import fieldcraft.testkit.OnEveryDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;

class DecidingTest {
    @OnEveryDatabase
    void standsWhereItsDecisionsLead(Database database) {
        TinyStory story = new TinyStory(database);
        Person kim = story.kim();
        Attempts attempts = story.attempts();
        long id = story.start();

        assertThat(story.decide(id, 0, TinyStory.ASK)).isEqualTo(Reply.TAKEN);

        PlayedAttempt played = attempts.own(id, kim).orElseThrow();
        assertThat(played.replay().choices()).containsExactly(TinyStory.ASK);
        assertThat(played.attempt().isFinished()).isFalse();
    }

    @OnEveryDatabase
    void keepsWhatItCameToWithItsLastDecision(Database database) {
        TinyStory story = new TinyStory(database);
        Person kim = story.kim();
        Attempts attempts = story.attempts();
        long id = story.playToTheOrder();

        AttemptResult result =
                attempts.own(id, kim).orElseThrow().attempt().result().orElseThrow();

        assertThat(result.score()).isEqualTo(100);
        assertThat(result.passed()).isTrue();
        assertThat(result.outcome()).isEqualTo(Outcome.WON);
        assertThat(result.ending()).isEqualTo("order");
    }

    @OnEveryDatabase
    void takesADecisionOnlyOnce(Database database) {
        TinyStory story = new TinyStory(database);
        Person kim = story.kim();
        Attempts attempts = story.attempts();
        long id = story.start();
        story.decide(id, 0, TinyStory.ASK);

        assertThat(story.decide(id, 0, TinyStory.ASK)).isEqualTo(Reply.TAKEN_BEFORE);
        assertThat(story.decide(id, 0, TinyStory.PUSH)).isEqualTo(Reply.DECIDED_OTHERWISE);
        assertThat(attempts.own(id, kim).orElseThrow().replay().choices()).containsExactly(TinyStory.ASK);
    }

    @OnEveryDatabase
    void refusesAStepItHasNotComeTo(Database database) {
        TinyStory story = new TinyStory(database);
        long id = story.start();

        assertThat(story.decide(id, 1, TinyStory.ASK)).isEqualTo(Reply.NO_SUCH_STEP);
        assertThat(story.decide(id, -1, TinyStory.ASK)).isEqualTo(Reply.NO_SUCH_STEP);
    }

    @OnEveryDatabase
    void refusesAChoiceThatDoesNotStandOpen(Database database) {
        TinyStory story = new TinyStory(database);
        long id = story.start();
        story.decide(id, 0, TinyStory.PUSH);

        assertThat(story.decide(id, 1, TinyStory.ASK_FOR_MANAGER)).isEqualTo(Reply.NOT_OPEN);
        assertThat(story.decide(id, 1, 17)).isEqualTo(Reply.NOT_OPEN);
        assertThat(story.decide(id, 1, -1)).isEqualTo(Reply.NOT_OPEN);
    }

    @OnEveryDatabase
    void takesNothingAfterItsEnding(Database database) {
        TinyStory story = new TinyStory(database);
        long id = story.playToTheOrder();

        assertThat(story.decide(id, 2, 0)).isEqualTo(Reply.ENDED);
    }

    @OnEveryDatabase
    void takesOneOfEightDecisionsThatAreAskedForAtOnce(Database database) throws Exception {
        TinyStory story = new TinyStory(database);
        long id = story.start();

        List<Reply> replies = TinyStory.atOnce(() -> story.decide(id, 0, TinyStory.ASK));

        assertThat(replies).containsOnlyOnce(Reply.TAKEN);
        assertThat(Set.copyOf(replies)).isSubsetOf(Reply.TAKEN, Reply.TAKEN_BEFORE);
    }

    @OnEveryDatabase
    void notesHowLongTheSceneWasLookedAt(Database database) {
        TinyStory story = new TinyStory(database);
        Person kim = story.kim();
        Attempts attempts = story.attempts();
        long id = story.start();
        Instant shown = story.clock().instant();
        story.clock().advance(Duration.ofSeconds(40));

        attempts.decide(id, kim, new AskedDecision(0, TinyStory.ASK, shown));

        assertThat(attempts.own(id, kim)
                        .orElseThrow()
                        .replay()
                        .decisions()
                        .get(0)
                        .millis())
                .isEqualTo(40_000);
    }
}
