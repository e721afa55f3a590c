package fieldcraft.course;

import fieldcraft.markdown.Language;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What {@code course.yaml} says: everything but the texts of the modules. */
record CourseOutline(
        LocalText title,
        List<Language> languages,
        Marks marks,
        List<Competency> competencies,
        List<CoursePath> paths,
        List<ModuleOutline> modules) {

    Set<String> competencyIds() {
        return competencies.stream().map(Competency::id).collect(Collectors.toSet());
    }

    /**
     * An entry of the list of modules.
     *
     * @param folder the folder with its files, such as {@code 05-new-division-chief}
     */
    record ModuleOutline(String folder, LocalText title, LocalText summary, List<Part> parts) {
        String id() {
            return folder.substring(folder.indexOf('-') + 1);
        }

        int number() {
            return Integer.parseInt(folder.substring(0, folder.indexOf('-')));
        }

        /** The name of one of its files. */
        String file(Part part, Language language) {
            return folder + "/" + part.word() + "." + language.tag() + ".md";
        }
    }
}
