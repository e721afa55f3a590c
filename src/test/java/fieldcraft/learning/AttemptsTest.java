package fieldcraft.learning;

import static org.assertj.core.api.Assertions.assertThat;

import fieldcraft.database.Database;
import fieldcraft.people.Person;
import fieldcraft.scenario.Outcome;
import fieldcraft.testkit.OnEveryDatabase;
import java.time.Instant;
import java.util.HashSet;

class AttemptsTest {
    @OnEveryDatabase
    void isNobodyElses(Database database) {
        TinyStory story = new TinyStory(database);
        Person mo = story.person("Mo");
        Attempts attempts = story.attempts();
        long id = story.start();

        assertThat(attempts.own(id, mo)).isEmpty();
        assertThat(attempts.decide(id, mo, new AskedDecision(0, TinyStory.ASK, Instant.EPOCH)))
                .isEmpty();
    }

    @OnEveryDatabase
    void isResumedRatherThanStartedTwice(Database database) {
        TinyStory story = new TinyStory(database);

        assertThat(story.start()).isEqualTo(story.start());
    }

    @OnEveryDatabase
    void isOneAttemptEvenIfStartedInEightTabsAtOnce(Database database) throws Exception {
        TinyStory story = new TinyStory(database);

        assertThat(new HashSet<>(TinyStory.atOnce(() -> story.start()))).hasSize(1);
    }

    @OnEveryDatabase
    void startsAnewAfterAnEnding(Database database) {
        TinyStory story = new TinyStory(database);
        Person kim = story.kim();
        Attempts attempts = story.attempts();
        long first = story.playToTheOrder();

        long second = story.start();

        assertThat(second).isNotEqualTo(first);
        assertThat(attempts.own(second, kim).orElseThrow().number()).isEqualTo(2);
    }

    @OnEveryDatabase
    void practisesFromADecisionOnWithoutCounting(Database database) {
        TinyStory story = new TinyStory(database);
        Person kim = story.kim();
        Attempts attempts = story.attempts();
        long first = story.start();
        story.decide(first, 0, TinyStory.ASK);
        story.decide(first, 1, TinyStory.PROMISE);

        long practice = attempts.practise(kim, new Attempt.Origin(first, 1)).orElseThrow();
        story.decide(practice, 1, TinyStory.ASK_WHAT_FAILED);

        PlayedAttempt played = attempts.own(practice, kim).orElseThrow();
        assertThat(played.attempt().practice()).isTrue();
        assertThat(played.replay().choices()).containsExactly(TinyStory.ASK, TinyStory.ASK_WHAT_FAILED);
        assertThat(played.attempt().inherits(0)).isTrue();
        assertThat(played.attempt().inherits(1)).isFalse();
        assertThat(played.isEverPassed()).isFalse();
    }

    @OnEveryDatabase
    void practisesOnlyDecisionsOfAFinishedAttemptOfOnesOwn(Database database) {
        TinyStory story = new TinyStory(database);
        Person kim = story.kim();
        Person mo = story.person("Mo");
        Attempts attempts = story.attempts();
        long running = story.start();
        assertThat(attempts.practise(kim, new Attempt.Origin(running, 0))).isEmpty();

        long finished = story.playToTheOrder();
        assertThat(attempts.practise(mo, new Attempt.Origin(finished, 0))).isEmpty();
        assertThat(attempts.practise(kim, new Attempt.Origin(finished, 2))).isEmpty();
        assertThat(attempts.practise(kim, new Attempt.Origin(finished, 1))).isPresent();
    }

    @OnEveryDatabase
    void takesUpAPracticeThatWasOnlyOpened(Database database) {
        TinyStory story = new TinyStory(database);
        Person kim = story.kim();
        Attempts attempts = story.attempts();
        Attempt.Origin origin = new Attempt.Origin(story.playToTheOrder(), 1);

        assertThat(attempts.practise(kim, origin)).isEqualTo(attempts.practise(kim, origin));
    }

    @OnEveryDatabase
    void knowsWhatTheAttemptBeforeCameTo(Database database) {
        TinyStory story = new TinyStory(database);
        Person kim = story.kim();
        Attempts attempts = story.attempts();
        long first = story.start();
        story.decide(first, 0, TinyStory.PUSH);
        story.decide(first, 1, TinyStory.PRESENT);
        long second = story.playToTheOrder();

        AttemptResult previous =
                attempts.own(second, kim).orElseThrow().previous().orElseThrow();

        assertThat(previous.outcome()).isEqualTo(Outcome.OPEN);
        assertThat(previous.earned()).isEqualTo(3);
    }
}
