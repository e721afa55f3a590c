package fieldcraft.learning;

import fieldcraft.course.CourseModule;
import fieldcraft.course.Practice;
import fieldcraft.markdown.Language;
import fieldcraft.web.Moments;

/** What the page of a text that was handed in shows. */
record PracticeVersionPage(ModuleRef module, Practice practice, int number, String text, String date, String address) {
    static PracticeVersionPage of(
            CourseModule module, Practice practice, PracticeVersion version, Language language, Moments moments) {
        return new PracticeVersionPage(
                ModuleRef.of(module, language),
                practice,
                version.number(),
                version.body(),
                moments.moment(version.handedInAt(), language),
                Addresses.practice(module.id()));
    }
}
