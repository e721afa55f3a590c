package fieldcraft.learning;

import static org.assertj.core.api.Assertions.assertThat;

import fieldcraft.database.Database;
import fieldcraft.testkit.OnEveryDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;

class PracticeDaoTest {
    private static final String MODULE = "first-visit";
    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");

    @OnEveryDatabase
    void nothingIsWrittenAtFirst(Database database) {
        PracticeWork work = dao(database).work(kim(database), MODULE);

        assertThat(work.draft()).isEmpty();
        assertThat(work.aside()).isEmpty();
        assertThat(work.versions()).isEmpty();
    }

    @OnEveryDatabase
    void eachSaveMakesTheNextRevision(Database database) {
        long kim = kim(database);

        assertThat(dao(database).save(kim, MODULE, sent("A porter.", 0, "one"), NOW))
                .isEqualTo(new Saving(Saving.Kind.SAVED, 1, NOW));
        assertThat(dao(database)
                        .save(kim, MODULE, sent("A porter, reading.", 1, "one"), NOW)
                        .revision())
                .isEqualTo(2);
        assertThat(dao(database).work(kim, MODULE).draft()).contains(new PracticeDraft(2, "A porter, reading.", NOW));
    }

    @OnEveryDatabase
    void aTabThatComesTooLateOverwritesNothingAndLosesNothing(Database database) {
        long kim = kim(database);
        dao(database).save(kim, MODULE, sent("Begun.", 0, "one"), NOW);
        dao(database).save(kim, MODULE, sent("Begun, and gone on.", 1, "one"), NOW);

        Saving late = dao(database).save(kim, MODULE, sent("Begun elsewhere.", 1, "two"), NOW);

        assertThat(late.kind()).isEqualTo(Saving.Kind.SET_ASIDE);
        PracticeWork work = dao(database).work(kim, MODULE);
        assertThat(work.draft().orElseThrow().body()).isEqualTo("Begun, and gone on.");
        assertThat(work.aside()).containsExactly(new PracticeAside("two", "Begun elsewhere.", NOW));
    }

    @OnEveryDatabase
    void aLateTabThatIsTypedInOnKeepsItsLastText(Database database) {
        long kim = kim(database);
        dao(database).save(kim, MODULE, sent("Begun.", 0, "one"), NOW);
        dao(database).save(kim, MODULE, sent("Else", 0, "two"), NOW);
        dao(database).save(kim, MODULE, sent("Elsewhere.", 0, "two"), NOW);

        assertThat(dao(database).work(kim, MODULE).aside())
                .extracting(PracticeAside::body)
                .containsExactly("Elsewhere.");
    }

    @OnEveryDatabase
    void theSameTextIsNeverTooLate(Database database) {
        long kim = kim(database);
        dao(database).save(kim, MODULE, sent("The same.", 0, "one"), NOW);

        Saving again = dao(database).save(kim, MODULE, sent("The same.", 0, "two"), NOW);

        assertThat(again.kind()).isEqualTo(Saving.Kind.SAVED);
        assertThat(again.revision()).isEqualTo(1);
        assertThat(dao(database).work(kim, MODULE).aside()).isEmpty();
    }

    @OnEveryDatabase
    void aTextThatWasJoinedIsRemovedWhenItsOwnerSaysSo(Database database) {
        long kim = kim(database);
        dao(database).save(kim, MODULE, sent("Begun.", 0, "one"), NOW);
        dao(database).save(kim, MODULE, sent("Elsewhere.", 0, "two"), NOW);

        SentText joined = new SentText("Begun. Elsewhere.", 1, "three", List.of("two"));
        dao(database).save(kim, MODULE, joined, NOW);

        PracticeWork work = dao(database).work(kim, MODULE);
        assertThat(work.draft().orElseThrow().body()).isEqualTo("Begun. Elsewhere.");
        assertThat(work.aside()).isEmpty();
    }

    @OnEveryDatabase
    void keepsEveryVersionHandedInNewestFirst(Database database) {
        long kim = kim(database);
        dao(database).handIn(kim, MODULE, sent("First.", 0, "one"), "v1", NOW);
        Instant later = NOW.plus(Duration.ofHours(1));
        dao(database).handIn(kim, MODULE, sent("Second.", 1, "one"), "v2", later);

        assertThat(dao(database).work(kim, MODULE).versions())
                .containsExactly(new PracticeWork.HandedIn(2, later), new PracticeWork.HandedIn(1, NOW));
        assertThat(dao(database).version(kim, MODULE, 1)).contains(new PracticeVersion(1, "v1", "First.", NOW));
        assertThat(dao(database).version(kim, MODULE, 3)).isEmpty();
    }

    @OnEveryDatabase
    void theSameTextHandedInEightTimesAtOnceIsOneVersion(Database database) throws Exception {
        long kim = kim(database);

        List<Saving> savings =
                TinyStory.atOnce(() -> dao(database).handIn(kim, MODULE, sent("Once.", 0, "one"), "v1", NOW));

        assertThat(savings).extracting(Saving::kind).containsOnlyOnce(Saving.Kind.HANDED_IN);
        assertThat(dao(database).work(kim, MODULE).versions()).hasSize(1);
    }

    @OnEveryDatabase
    void ofEightTextsSavedAtOnceOneIsTheDraftAndTheOthersAreKept(Database database) throws Exception {
        long kim = kim(database);
        List<String> tabs = List.of("a", "b", "c", "d", "e", "f", "g", "h");
        var next = tabs.iterator();

        TinyStory.atOnce(() -> {
            String tab;
            synchronized (next) {
                tab = next.next();
            }
            return dao(database).save(kim, MODULE, sent("Text of " + tab, 0, tab), NOW);
        });

        PracticeWork work = dao(database).work(kim, MODULE);
        var kept = new HashSet<>(work.aside().stream().map(PracticeAside::body).toList());
        kept.add(work.draft().orElseThrow().body());
        assertThat(kept).hasSize(8);
    }

    @OnEveryDatabase
    void aHandInThatComesTooLateIsSetAsideToo(Database database) {
        long kim = kim(database);
        dao(database).save(kim, MODULE, sent("Begun.", 0, "one"), NOW);

        Saving late = dao(database).handIn(kim, MODULE, sent("Elsewhere.", 0, "two"), "v1", NOW);

        assertThat(late.kind()).isEqualTo(Saving.Kind.SET_ASIDE);
        assertThat(dao(database).work(kim, MODULE).versions()).isEmpty();
    }

    @OnEveryDatabase
    void isNobodyElses(Database database) {
        long kim = kim(database);
        long mo = TinyStory.person(database, "Mo").id();
        dao(database).handIn(kim, MODULE, sent("Mine.", 0, "one"), "v1", NOW);

        assertThat(dao(database).work(mo, MODULE).draft()).isEmpty();
        assertThat(dao(database).version(mo, MODULE, 1)).isEmpty();
    }

    private static SentText sent(String body, int revision, String tab) {
        return new SentText(body, revision, tab, List.of());
    }

    private static PracticeDao dao(Database database) {
        return database.dao(PracticeDao.class);
    }

    private static long kim(Database database) {
        return TinyStory.person(database, "Kim").id();
    }
}
