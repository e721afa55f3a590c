package fieldcraft.assignment;

import fieldcraft.course.Course;
import fieldcraft.course.CoursePath;
import fieldcraft.people.Member;
import fieldcraft.people.NamedPeople;
import fieldcraft.people.TeamTree;
import fieldcraft.web.FieldErrors;
import fieldcraft.web.FormFields;
import io.javalin.http.Context;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a trainer typed to assign something.
 *
 * @param path the id of a path, or empty for single modules
 * @param modules the ids of single modules
 * @param teams the ids of teams
 * @param people addresses, numbers or names, one a line
 * @param rule {@code never}, {@code on} or {@code days}
 * @param inOrder whether each module opens when the one before it is complete
 * @param signOff whether practices are to be signed off
 * @param lapse after how many months it is to be done again; empty for never
 * @param confirmed whether the trainer has seen who will get it
 */
record AssignmentForm(
        String path,
        List<String> modules,
        List<String> teams,
        String people,
        String rule,
        String day,
        String days,
        boolean inOrder,
        boolean signOff,
        String lapse,
        boolean confirmed) {
    private static final int MOST_MONTHS = 60;
    private static final int MOST_PEOPLE = 2_000;

    AssignmentForm {
        modules = List.copyOf(modules);
        teams = List.copyOf(teams);
    }

    static AssignmentForm of(Context ctx) {
        FormFields fields = FormFields.of(ctx);
        return new AssignmentForm(
                fields.line("path"),
                fields.lines("module"),
                fields.lines("team"),
                fields.text("people"),
                fields.line("rule"),
                fields.line("day"),
                fields.line("days"),
                fields.ticked("order"),
                fields.ticked("sign-off"),
                fields.line("lapse"),
                fields.ticked("confirmed"));
    }

    /** Before anything was typed. */
    static AssignmentForm blank(Course course) {
        String first = course.paths().stream().findFirst().map(CoursePath::id).orElse("");
        return new AssignmentForm(first, List.of(), List.of(), "", "days", "", "14", false, false, "", false);
    }

    FieldErrors errors(Course course, NamedPeople named, LocalDate today) {
        return FieldErrors.none()
                .require(!chosen(course).isEmpty(), "path", "assignment.form.nothing")
                .require(!teams.isEmpty() || !people.isBlank(), "people", "assignment.form.nobody")
                .require(people.lines().count() <= MOST_PEOPLE, "people", "assignment.form.too-many", MOST_PEOPLE)
                .with("people", named.problem(people))
                .require(!rule.equals("on") || onDay().isPresent(), "day", "assignment.form.no-day")
                .require(onDay().filter(day -> day.isBefore(today)).isEmpty(), "day", "assignment.form.past-day")
                .require(
                        !rule.equals("days") || afterDays().isPresent(),
                        "days",
                        "assignment.form.no-days",
                        DueRule.MOST_DAYS)
                .require(
                        lapse.isEmpty() || lapseMonths().isPresent(), "lapse", "assignment.form.no-lapse", MOST_MONTHS);
    }

    /** What was asked for, once nothing is wrong with it. */
    NewAssignment wanted(Course course, NamedPeople named, TeamTree tree) {
        return new NewAssignment(
                course.path(path).map(CoursePath::id),
                chosen(course),
                teams.stream()
                        .map(Long::valueOf)
                        .filter(id -> tree.find(id).isPresent())
                        .collect(Collectors.toSet()),
                named.found(people).stream().map(Member::id).collect(Collectors.toSet()),
                new DueRule(onDay(), afterDays()),
                inOrder,
                signOff,
                lapseMonths());
    }

    private List<String> chosen(Course course) {
        return course.path(path)
                .map(CoursePath::modules)
                .orElseGet(() -> course.modules().stream()
                        .map(module -> module.id())
                        .filter(Set.copyOf(modules)::contains)
                        .toList());
    }

    private Optional<LocalDate> onDay() {
        try {
            return rule.equals("on") ? Optional.of(LocalDate.parse(day)) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty(); // said beside the field
        }
    }

    private Optional<Integer> lapseMonths() {
        return Optional.of(lapse)
                .filter(typed -> typed.matches("[1-9]\\d?"))
                .map(Integer::valueOf)
                .filter(months -> months <= MOST_MONTHS);
    }

    private Optional<Integer> afterDays() {
        boolean fits = rule.equals("days") && days.matches("\\d{1,3}") && Integer.parseInt(days) <= DueRule.MOST_DAYS;
        return fits ? Optional.of(Integer.valueOf(days)) : Optional.empty();
    }
}
