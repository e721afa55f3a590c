package fieldcraft.coaching;

import fieldcraft.course.Course;
import fieldcraft.markdown.Language;
import fieldcraft.people.TeamTree;
import java.time.Instant;
import java.util.Optional;

/**
 * A text on the coach's desk.
 *
 * @param team the path of the writer's team; empty text if they are in none
 * @param asked whether an assignment waits for it to be signed off
 */
record DeskLine(String address, String name, String team, String module, Instant handedInAt, boolean asked) {
    /** Empty if the course has the module no more. */
    static Optional<DeskLine> of(QueueDao.Row row, TeamTree tree, Course course, Language language) {
        return course.module(row.module())
                .filter(module -> module.practice().isPresent())
                .map(module -> new DeskLine(
                        "/coach/practices/%d/%s".formatted(row.personId(), row.module()),
                        row.name(),
                        tree.path(row.team()),
                        module.number() + " " + module.title().in(language),
                        row.handedInAt(),
                        row.asked()));
    }
}
