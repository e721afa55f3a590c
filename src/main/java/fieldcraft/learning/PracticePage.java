package fieldcraft.learning;

import fieldcraft.course.CourseModule;
import fieldcraft.course.Part;
import fieldcraft.course.Practice;
import fieldcraft.markdown.Language;
import fieldcraft.web.FieldErrors;
import fieldcraft.web.Moments;
import java.util.List;
import java.util.Optional;

/**
 * What the page of a practice shows: the prompt, how it is read, and what the person has written.
 *
 * @param text what stands in the text area
 * @param revision that of the draft which the text was made from
 * @param tab the page's own word
 * @param savedOn when the draft was saved
 * @param handedInOn when the newest version was handed in
 * @param verdict what a coach said of the newest version
 * @param next where it goes on once it is handed in
 */
record PracticePage(
        ModuleRef module,
        Practice practice,
        String text,
        int revision,
        String tab,
        Optional<String> savedOn,
        Optional<String> handedInOn,
        boolean changedSince,
        List<Aside> aside,
        List<Version> versions,
        Optional<Verdict> verdict,
        String address,
        String draftAddress,
        int longest,
        FieldErrors errors,
        Onward next) {
    /** A text that another tab left. */
    record Aside(String tab, String text, String date) {}

    /** A version that was handed in. */
    record Version(int number, String address, String date) {}

    /** The page of what is stored, in the tab that goes by this word. */
    static PracticePage of(
            CourseModule module, PracticeWork work, Optional<Verdict> verdict, String tab, Telling telling) {
        Language language = telling.language();
        Moments moments = telling.moments();
        Onward next = Onward.after(Part.PRACTICE, module.id(), telling.course(), language);
        return new PracticePage(
                ModuleRef.of(module, language),
                module.practice().orElseThrow().in(language),
                work.draft().map(PracticeDraft::body).orElse(""),
                work.draft().map(PracticeDraft::revision).orElse(0),
                tab,
                work.draft().map(draft -> moments.moment(draft.savedAt(), language)),
                work.newest().map(version -> moments.moment(version.at(), language)),
                work.isChangedSince(),
                work.aside().stream()
                        .map(aside -> new Aside(aside.tab(), aside.body(), moments.moment(aside.savedAt(), language)))
                        .toList(),
                work.versions().stream()
                        .map(version -> new Version(
                                version.number(),
                                Addresses.practiceVersion(module.id(), version.number()),
                                moments.moment(version.at(), language)))
                        .toList(),
                verdict,
                Addresses.practice(module.id()),
                Addresses.practiceDraft(module.id()),
                PracticeForm.LONGEST,
                FieldErrors.none(),
                next);
    }

    /** The page with a text that could not be accepted, as it was typed. */
    PracticePage with(SentText sent, FieldErrors wrong) {
        return new PracticePage(
                module,
                practice,
                sent.body(),
                sent.revision(),
                sent.tab(),
                savedOn,
                handedInOn,
                changedSince,
                aside,
                versions,
                verdict,
                address,
                draftAddress,
                longest,
                wrong,
                next);
    }
}
