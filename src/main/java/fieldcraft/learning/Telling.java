package fieldcraft.learning;

import fieldcraft.course.Course;
import fieldcraft.markdown.Language;
import fieldcraft.web.Moments;

/** What a page needs to be told: the course, the reader's language, and how times are written. */
record Telling(Course course, Language language, Moments moments) {}
