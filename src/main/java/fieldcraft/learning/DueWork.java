package fieldcraft.learning;

import fieldcraft.course.Course;
import fieldcraft.markdown.Language;
import fieldcraft.web.Viewer;
import java.util.List;

/** Tells what somebody was given to do; those who give it stand further down in the house. */
@FunctionalInterface
public interface DueWork {
    /** What the person is to do, what is due first standing first; what is complete stands last. */
    List<DueRow> of(Viewer person, Progress progress, Course course, Language language);
}
