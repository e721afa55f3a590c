package fieldcraft.report;

import fieldcraft.assignment.Due;
import fieldcraft.course.CourseModule;
import fieldcraft.markdown.Language;
import fieldcraft.people.TeamTree;
import fieldcraft.web.Messages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** The matrix as a table to take along: one row a person, eight columns a module. */
final class MatrixTable {
    private static final List<String> OF_PERSON = List.of(
            "report.name",
            "report.number",
            "report.team",
            "report.state",
            "report.figure.done.name",
            "report.figure.due.name",
            "report.figure.overdue.name",
            "report.time-minutes",
            "report.last");
    private static final List<String> OF_MODULE = List.of(
            "report.state",
            "report.figure.best-score.name",
            "report.figure.first-score.name",
            "report.figure.attempts.name",
            "report.time-minutes",
            "report.last",
            "report.figure.due.name",
            "report.figure.overdue.name");

    private final Messages messages;
    private final Language language;

    MatrixTable(Messages messages, Language language) {
        this.messages = messages;
        this.language = language;
    }

    /** Writes all pages of a matrix. */
    void write(Reports.Matrix matrix, TableFile file) throws IOException {
        head(matrix.course().modules(), file);
        try {
            matrix.roll()
                    .forEach(
                            (figures, time) -> row(figures, time, matrix.sight().tree(), file));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void head(List<CourseModule> modules, TableFile file) throws IOException {
        for (String key : OF_PERSON) {
            file.text(word(key));
        }
        for (CourseModule module : modules) {
            for (String key : OF_MODULE) {
                file.text(messages.text(
                        language,
                        "report.column",
                        List.of(module.number(), module.title().in(language), word(key))));
            }
        }
        file.endRow();
    }

    private void row(LearnerFigures figures, TimeSpent time, TeamTree tree, TableFile file) {
        try {
            Learner learner = figures.learner();
            file.text(learner.name());
            file.text(learner.number().orElse(""));
            file.text(tree.path(learner.team()));
            file.text(word("state." + figures.state()));
            file.number(figures.done());
            file.moment(figures.nextDue());
            file.number(figures.overdue());
            file.number(Spent.minutes(time.total()));
            file.moment(figures.lastActivity());
            for (Figures module : figures.modules()) {
                cells(module, time, file);
            }
            file.endRow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void cells(Figures module, TimeSpent time, TableFile file) throws IOException {
        file.text(word("state." + module.state()));
        file.number(module.best());
        file.number(module.first());
        file.number(module.attempts());
        file.number(Spent.minutes(time.in(module.module())));
        file.moment(module.lastActivity());
        file.moment(module.due().map(Due::at));
        file.text(module.due().isEmpty() ? "" : word(module.isOverdue() ? "report.yes" : "report.no"));
    }

    private String word(String key) {
        return messages.text(language, key, List.of());
    }
}
