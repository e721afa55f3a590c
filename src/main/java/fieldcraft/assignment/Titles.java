package fieldcraft.assignment;

import fieldcraft.course.Course;
import fieldcraft.course.CoursePath;
import fieldcraft.markdown.Language;
import fieldcraft.web.Message;
import fieldcraft.web.Moments;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What assignments are called, in a language. */
record Titles(Course course, Language language) {
    /** The title of its path, or those of its modules. */
    String of(Assignment assignment) {
        return assignment
                .path()
                .flatMap(course::path)
                .map(CoursePath::title)
                .map(title -> title.in(language))
                .orElseGet(() -> modules(assignment.modules()));
    }

    String modules(List<String> ids) {
        return ids.stream().map(this::module).collect(Collectors.joining(language == Language.ZH ? "、" : ", "));
    }

    /** The title of a module; its id, if the course has it no more. */
    String module(String id) {
        return course.module(id).map(module -> module.title().in(language)).orElse(id);
    }

    /** What else it asks for, one sentence each. */
    static List<Message> terms(boolean inOrder, boolean signOff, Optional<Integer> lapseMonths) {
        List<Message> terms = new ArrayList<>();
        if (inOrder) {
            terms.add(Message.of("assignment.term.order"));
        }
        if (signOff) {
            terms.add(Message.of("assignment.term.sign-off"));
        }
        lapseMonths.ifPresent(months -> terms.add(Message.of("assignment.term.lapse", months)));
        return terms;
    }

    /** When it is due, in words. */
    Message rule(DueRule due) {
        return due.on()
                .map(day -> Message.of("assignment.rule.on", Moments.day(day, language)))
                .or(() -> due.days().map(days -> Message.of("assignment.rule.days", days)))
                .orElse(Message.of("assignment.rule.never"));
    }
}
