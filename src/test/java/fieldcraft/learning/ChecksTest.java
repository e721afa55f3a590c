package fieldcraft.learning;

import static org.assertj.core.api.Assertions.assertThat;

import fieldcraft.database.Database;
import fieldcraft.markdown.Language;
import fieldcraft.people.Person;
import fieldcraft.testkit.OnEveryDatabase;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

class ChecksTest {
    @OnEveryDatabase
    void standsAtTheQuestionAfterTheLastAnswer(Database database) {
        TinyCheck check = new TinyCheck(database);
        long id = check.start();

        AnswerReply reply = check.answer(id, 0, right(check, id, 0));

        assertThat(reply).isEqualTo(AnswerReply.TAKEN);
        assertThat(check.own(id).sheet().answers())
                .extracting(StoredAnswer::number)
                .containsExactly(0);
        assertThat(check.own(id).attempt().answers()).isEqualTo(1);
        assertThat(check.own(id).attempt().isFinished()).isFalse();
    }

    @OnEveryDatabase
    void keepsWhatItCameToWithItsLastAnswer(Database database) {
        TinyCheck check = new TinyCheck(database);

        CheckResult passed = result(check, check.answerAll(true));
        CheckResult failed = result(check, check.answerAll(false));

        assertThat(passed.score()).isEqualTo(100);
        assertThat(passed.points()).isEqualTo(10);
        assertThat(passed.passed()).isTrue();
        assertThat(failed.passed()).isFalse();
        assertThat(failed.score()).isLessThan(50);
    }

    @OnEveryDatabase
    void keepsTheConfidenceThatNeverCounts(Database database) {
        TinyCheck check = new TinyCheck(database);
        long id = check.answerAll(true);

        assertThat(check.own(id).sheet().answers())
                .extracting(StoredAnswer::confidence)
                .contains(Confidence.CERTAIN, Confidence.FAIRLY_SURE);
    }

    @OnEveryDatabase
    void takesAnAnswerOnlyOnce(Database database) {
        TinyCheck check = new TinyCheck(database);
        long id = check.start();
        TypedAnswer right = right(check, id, 0);
        check.answer(id, 0, right);

        assertThat(check.answer(id, 0, right)).isEqualTo(AnswerReply.TAKEN_BEFORE);
        assertThat(check.answer(id, 0, TinyCheck.wrong(asked(check, id, 0)))).isEqualTo(AnswerReply.ANSWERED_OTHERWISE);
        assertThat(check.answer(id, 2, right)).isEqualTo(AnswerReply.NO_SUCH_QUESTION);
        assertThat(check.answer(id, 1, TypedAnswer.none())).isEqualTo(AnswerReply.INCOMPLETE);
        assertThat(check.own(id).sheet().answers()).hasSize(1);
    }

    @OnEveryDatabase
    void takesOneOfEightAnswersThatAreSentAtOnce(Database database) throws Exception {
        TinyCheck check = new TinyCheck(database);
        long id = check.start();
        TypedAnswer right = right(check, id, 0);

        List<AnswerReply> replies = TinyStory.atOnce(() -> check.answer(id, 0, right));

        assertThat(replies).containsOnlyOnce(AnswerReply.TAKEN);
        assertThat(Set.copyOf(replies)).isSubsetOf(AnswerReply.TAKEN, AnswerReply.TAKEN_BEFORE);
    }

    @OnEveryDatabase
    void isOneAttemptEvenIfStartedInEightTabsAtOnce(Database database) throws Exception {
        TinyCheck check = new TinyCheck(database);

        assertThat(new HashSet<>(TinyStory.atOnce(check::start))).hasSize(1);
    }

    @OnEveryDatabase
    void startsAnewAfterAPassButAfterAFailureOnlyWhenTheFeedbackWasOpened(Database database) throws Exception {
        TinyCheck check = new TinyCheck(database);
        long passed = check.answerAll(true);
        long failed = check.answerAll(false);
        assertThat(failed).isNotEqualTo(passed);

        assertThat(check.start()).isEqualTo(failed);
        TinyStory.atOnce(() -> check.checks().openFeedback(failed, check.kim()));
        assertThat(check.own(failed).attempt().isFeedbackDue()).isFalse();

        assertThat(check.start()).isNotEqualTo(failed);
        assertThat(check.own(check.start()).number()).isEqualTo(3);
    }

    @OnEveryDatabase
    void hasNoFeedbackWhileItIsRunning(Database database) {
        TinyCheck check = new TinyCheck(database);

        assertThat(check.checks().openFeedback(check.start(), check.kim())).isEmpty();
    }

    @OnEveryDatabase
    void isNobodyElses(Database database) {
        TinyCheck check = new TinyCheck(database);
        Person mo = TinyStory.person(database, "Mo");
        long id = check.start();

        assertThat(check.checks().own(id, mo)).isEmpty();
        assertThat(check.checks().answer(id, mo, 0, right(check, id, 0))).isEmpty();
        assertThat(check.checks().openFeedback(id, mo)).isEmpty();
    }

    @OnEveryDatabase
    void progressKnowsWhatWasReadWrittenAndChecked(Database database) {
        TinyCheck check = new TinyCheck(database);
        long kim = check.kim().id();
        ProgressDao progress = database.dao(ProgressDao.class);
        assertThat(progress.deeds(kim).deeds()).isEmpty();

        progress.markRead(kim, TinyCheck.MODULE, Instant.EPOCH);
        long id = check.answerAll(true);
        check.start();
        SentText sent = new SentText("A porter.", 0, "tab", List.of());
        database.dao(PracticeDao.class).handIn(kim, TinyCheck.MODULE, sent, "v1", Instant.EPOCH);

        Deeds deeds = progress.deeds(kim).in(TinyCheck.MODULE);
        assertThat(deeds.deeds())
                .extracting(Deed::kind)
                .containsExactlyInAnyOrder(Deed.Kind.READ, Deed.Kind.DRAFTED, Deed.Kind.HANDED_IN);
        assertThat(deeds.checks()).hasSize(2);
        assertThat(deeds.checks().get(0)).isEqualTo(check.own(id).attempt());
        assertThat(progress.deeds(kim).in("another").checks()).isEmpty();
    }

    private static TypedAnswer right(TinyCheck check, long id, int number) {
        return TinyCheck.right(asked(check, id, number));
    }

    private static AskedQuestion asked(TinyCheck check, long id, int number) {
        return check.own(id).sheet().question(number, Language.EN);
    }

    private static CheckResult result(TinyCheck check, long id) {
        return check.own(id).attempt().result().orElseThrow();
    }
}
