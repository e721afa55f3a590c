package fieldcraft.learning;

import fieldcraft.course.ModulePractice;
import fieldcraft.course.Part;
import fieldcraft.course.Practice;
import fieldcraft.markdown.Language;
import fieldcraft.web.Moments;
import java.util.Optional;

/**
 * What the page of a module shows of its practice.
 *
 * @param isNext whether it is what the trainee should do next
 * @param waiting whether the text waits to be signed off
 * @param sentBack whether a coach sent it back
 * @param drafted whether a text has been begun
 */
record PracticePart(
        String state,
        boolean isNext,
        String title,
        int minutes,
        String address,
        boolean drafted,
        boolean waiting,
        boolean sentBack,
        Optional<String> handedInOn) {
    static PracticePart of(ModuleProgress progress, ModulePractice practice, Language language, Moments moments) {
        Practice told = practice.in(language);
        return new PracticePart(
                progress.state(Part.PRACTICE).toString(),
                progress.isFocus(Part.PRACTICE),
                told.title(),
                told.minutes(),
                Addresses.practice(progress.module().id()),
                progress.draftedAt().isPresent(),
                progress.isWaiting(),
                progress.isSentBack(),
                progress.handedInAt().map(at -> moments.date(at, language)));
    }
}
