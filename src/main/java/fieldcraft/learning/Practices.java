package fieldcraft.learning;

import fieldcraft.course.CourseModule;
import fieldcraft.course.ModulePractice;
import fieldcraft.web.Viewer;
import java.time.Clock;
import java.util.Optional;

/** Keeps what people write for practices; a tab that comes too late loses nothing and overwrites nothing. */
public final class Practices {
    private final PracticeDao dao;
    private final VerdictDao verdicts;
    private final TextVersionDao texts;
    private final Clock clock;

    public Practices(PracticeDao dao, VerdictDao verdicts, TextVersionDao texts, Clock clock) {
        this.dao = dao;
        this.verdicts = verdicts;
        this.texts = texts;
        this.clock = clock;
    }

    /** What the person has written for the module. */
    public PracticeWork work(Viewer person, String module) {
        return dao.work(person.id(), module);
    }

    /** What a coach said of the newest of the person's texts on the module. */
    public Optional<Verdict> verdict(Viewer person, String module, PracticeWork work) {
        return work.newest()
                .flatMap(newest -> verdicts.of(person.id(), module).stream()
                        .filter(verdict -> verdict.number() == newest.number())
                        .findFirst());
    }

    /** A version that the person has handed in; its prompt may have been changed since. */
    public Optional<PracticeVersion> version(Viewer person, String module, long number) {
        return dao.version(person.id(), module, number);
    }

    /** Makes the text the person's draft, unless another tab has saved since. */
    public Saving save(Viewer person, String module, SentText sent) {
        return dao.save(person.id(), module, sent, clock.instant());
    }

    /** The same, and hands it in as an answer to the prompt as it stands. */
    public Saving handIn(Viewer person, CourseModule module, ModulePractice prompt, SentText sent) {
        texts.keep(prompt.version(), prompt.texts());
        return dao.handIn(person.id(), module.id(), sent, prompt.version(), clock.instant());
    }
}
