package fieldcraft.learning;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.jdbi.v3.sqlobject.transaction.Transaction;

/** What people write for practices: drafts, texts set aside, versions handed in. */
@RegisterConstructorMapper(PracticeDraft.class)
@RegisterConstructorMapper(PracticeVersion.class)
@RegisterConstructorMapper(PracticeDao.Row.class)
public interface PracticeDao {
    /** Everything that the person has written for the practice of the module. */
    default PracticeWork work(long personId, String module) {
        List<Row> rows = rows(personId, module);
        return new PracticeWork(
                rows.stream()
                        .filter(row -> row.kind() == Row.Kind.DRAFT)
                        .findFirst()
                        .map(Row::draft),
                rows.stream()
                        .filter(row -> row.kind() == Row.Kind.ASIDE)
                        .map(Row::aside)
                        .toList(),
                rows.stream()
                        .filter(row -> row.kind() == Row.Kind.HANDED_IN)
                        .map(Row::handedIn)
                        .toList());
    }

    /** Makes the text the draft, unless another tab has saved since: then it is set aside. */
    @Transaction
    default Saving save(long personId, String module, SentText sent, Instant now) {
        lock(personId);
        PracticeDraft draft = draft(personId, module).orElse(new PracticeDraft(0, "", now));
        if (!draft.canBecome(sent)) {
            setAside(personId, module, sent, now);
            return new Saving(Saving.Kind.SET_ASIDE, draft.revision(), now);
        }
        sent.settled().forEach(tab -> forget(personId, module, tab));
        int revision = store(personId, module, draft, new PracticeDraft(draft.revision() + 1, sent.body(), now));
        return new Saving(Saving.Kind.SAVED, revision, now);
    }

    /** The same, and hands the text in if it could be saved; what was handed in last is not handed in twice. */
    @Transaction
    default Saving handIn(long personId, String module, SentText sent, String promptVersion, Instant now) {
        Saving saving = save(personId, module, sent, now);
        if (!saving.isTaken()) {
            return saving;
        }
        Optional<PracticeVersion> newest = newest(personId, module);
        if (newest.filter(version -> version.body().equals(sent.body())).isPresent()) {
            return saving.as(Saving.Kind.HANDED_IN_BEFORE);
        }
        int number = newest.map(PracticeVersion::number).orElse(0) + 1;
        insert(personId, module, new PracticeVersion(number, promptVersion, sent.body(), now));
        return saving.as(Saving.Kind.HANDED_IN);
    }

    private int store(long personId, String module, PracticeDraft before, PracticeDraft draft) {
        if (before.revision() == 0) {
            insert(personId, module, draft);
        } else if (before.body().equals(draft.body())) {
            return before.revision();
        } else {
            update(personId, module, draft);
        }
        return draft.revision();
    }

    private void setAside(long personId, String module, SentText sent, Instant now) {
        if (!sent.body().isEmpty() && updateAside(personId, module, sent, now) == 0) {
            insertAside(personId, module, sent, now);
        }
    }

    @SqlQuery("select id from person where id = :personId for update")
    long lock(long personId);

    @SqlQuery("""
            select 'DRAFT' as kind, revision as number, '' as word, body, saved_at as written_at
            from practice_draft
            where person_id = :personId and module = :module
            union all
            select 'ASIDE', 0, tab, body, saved_at
            from practice_aside
            where person_id = :personId and module = :module
            union all
            select 'HANDED_IN', -number, '', '', handed_in_at
            from practice_version
            where person_id = :personId and module = :module
            order by number, written_at
            """)
    List<Row> rows(long personId, String module);

    @SqlQuery("""
            select revision, body, saved_at
            from practice_draft
            where person_id = :personId and module = :module
            """)
    Optional<PracticeDraft> draft(long personId, String module);

    @SqlQuery("""
            select number, prompt_version, body, handed_in_at
            from practice_version
            where person_id = :personId and module = :module and number = :number
            """)
    Optional<PracticeVersion> version(long personId, String module, long number);

    @SqlQuery("""
            select number, prompt_version, body, handed_in_at
            from practice_version
            where person_id = :personId and module = :module
            order by number desc
            limit 1
            """)
    Optional<PracticeVersion> newest(long personId, String module);

    @SqlUpdate("""
            insert into practice_draft (person_id, module, revision, body, saved_at)
            values (:personId, :module, :revision, :body, :savedAt)
            """)
    void insert(long personId, String module, @BindMethods PracticeDraft draft);

    @SqlUpdate("""
            update practice_draft
            set revision = :revision, body = :body, saved_at = :savedAt
            where person_id = :personId and module = :module
            """)
    void update(long personId, String module, @BindMethods PracticeDraft draft);

    @SqlUpdate("""
            update practice_aside
            set body = :body, saved_at = :now
            where person_id = :personId and module = :module and tab = :tab
            """)
    int updateAside(long personId, String module, @BindMethods SentText sent, Instant now);

    @SqlUpdate("""
            insert into practice_aside (person_id, module, tab, body, saved_at)
            values (:personId, :module, :tab, :body, :now)
            """)
    void insertAside(long personId, String module, @BindMethods SentText sent, Instant now);

    @SqlUpdate("delete from practice_aside where person_id = :personId and module = :module and tab = :tab")
    void forget(long personId, String module, String tab);

    @SqlUpdate("""
            insert into practice_version (person_id, module, number, prompt_version, body, handed_in_at)
            values (:personId, :module, :number, :promptVersion, :body, :handedInAt)
            """)
    void insert(long personId, String module, @BindMethods PracticeVersion version);

    /**
     * One text, or of a version only that there is one.
     *
     * @param number the revision of a draft, or the number of a version below 0, so that the newest comes first
     * @param word the tab of a text set aside
     */
    record Row(Kind kind, int number, String word, String body, Instant writtenAt) {
        enum Kind {
            DRAFT,
            ASIDE,
            HANDED_IN
        }

        PracticeDraft draft() {
            return new PracticeDraft(number, body, writtenAt);
        }

        PracticeAside aside() {
            return new PracticeAside(word, body, writtenAt);
        }

        PracticeWork.HandedIn handedIn() {
            return new PracticeWork.HandedIn(-number, writtenAt);
        }
    }
}
