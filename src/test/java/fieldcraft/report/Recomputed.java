package fieldcraft.report;

import static java.util.Comparator.comparing;

import fieldcraft.assignment.Due;
import fieldcraft.course.Competency;
import fieldcraft.course.Course;
import fieldcraft.course.CourseModule;
import fieldcraft.course.Part;
import fieldcraft.learning.PartState;
import fieldcraft.markdown.Language;
import fieldcraft.quiz.Question;
import fieldcraft.scenario.Choice;
import fieldcraft.scenario.ChoiceScene;
import fieldcraft.scenario.Play;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.LongFunction;
import java.util.stream.Stream;

/** One person's figures, worked out from the raw rows in the plainest way. */
final class Recomputed {
    private static final long TEN_MINUTES = 600_000;

    private final RawRows rows;
    private final RawDuties duties;
    private final Course course;
    private final long person;

    Recomputed(RawRows rows, Course course, long person) {
        this.rows = rows;
        this.duties = new RawDuties(rows, person);
        this.course = course;
        this.person = person;
    }

    Figures figures(CourseModule module) {
        Optional<Integer> scenarioFirst = score(plays(module), "attempt_result", (first, next) -> first);
        Optional<Integer> scenarioBest = score(plays(module), "attempt_result", Math::max);
        Optional<Integer> checkFirst = score(checks(module), "check_result", (first, next) -> first);
        Optional<Integer> checkBest = score(checks(module), "check_result", Math::max);
        return new Figures(
                module,
                state(module),
                moduleScore(module, scenarioFirst, checkFirst),
                moduleScore(module, scenarioBest, checkBest),
                plays(module).size(),
                checks(module).size(),
                activities(module).max(Instant::compareTo),
                due(module),
                due(module).isPresent() && state(module) != PartState.DONE && !isWithCoach(module));
    }

    private Optional<Due> due(CourseModule module) {
        return duties.due(module.id());
    }

    /** Whether nothing is left to do in it, and yet it is not complete. */
    private boolean isWithCoach(CourseModule module) {
        return state(module) != PartState.DONE
                && finished(plays(module), "attempt_result").equals(plays(module))
                && finished(checks(module), "check_result").equals(checks(module))
                && module.parts().stream()
                        .allMatch(
                                part -> isDone(module, part) || part == Part.PRACTICE && duties.isWaiting(module.id()));
    }

    Duration time(CourseModule module) {
        return Duration.ofMillis(playMillis(module) + checkMillis(module));
    }

    private static Optional<Integer> moduleScore(
            CourseModule module, Optional<Integer> scenario, Optional<Integer> check) {
        if (module.has(Part.SCENARIO) && module.has(Part.CHECK)) {
            return scenario.isPresent() && check.isPresent()
                    ? Optional.of((int) Math.floor(0.6 * scenario.get() + 0.4 * check.get() + 0.5000001))
                    : Optional.empty();
        }
        return module.has(Part.SCENARIO) ? scenario : check;
    }

    private PartState state(CourseModule module) {
        int done = 0;
        boolean touched = false;
        for (Part part : module.parts()) {
            done += isDone(module, part) ? 1 : 0;
            touched |= isTouched(module, part);
        }
        if (done == module.parts().size()) {
            return PartState.DONE;
        }
        return touched ? PartState.IN_PROGRESS : PartState.NOT_STARTED;
    }

    private boolean isDone(CourseModule module, Part part) {
        return switch (part) {
            case LESSON -> of("reading", module).findAny().isPresent();
            case SCENARIO -> passed(plays(module), "attempt_result");
            case CHECK -> passed(checks(module), "check_result");
            case PRACTICE ->
                of("practice_version", module).findAny().isPresent()
                        && !duties.isWaiting(module.id())
                        && !duties.isSentBack(module.id());
        };
    }

    private boolean isTouched(CourseModule module, Part part) {
        return switch (part) {
            case LESSON -> isDone(module, part);
            case SCENARIO -> !plays(module).isEmpty();
            case CHECK -> !checks(module).isEmpty();
            case PRACTICE ->
                of("practice_version", module).findAny().isPresent()
                        || of("practice_draft", module)
                                .anyMatch(draft -> !draft.get("body").equals(""));
        };
    }

    private long playMillis(CourseModule module) {
        return plays(module).stream()
                .flatMap(id -> rows.where("decision", "attempt_id", id))
                .mapToLong(decision -> Math.min((long) decision.get("millis"), TEN_MINUTES))
                .sum();
    }

    private long checkMillis(CourseModule module) {
        long sum = 0;
        for (long id : checks(module)) {
            Instant before = (Instant) rows.where("check_attempt", "id", id)
                    .findFirst()
                    .orElseThrow()
                    .get("started_at");
            for (Map<String, Object> answer : answers(id)) {
                Instant at = (Instant) answer.get("answered_at");
                sum += Math.min(Duration.between(before, at).toMillis(), TEN_MINUTES);
                before = at;
            }
        }
        return sum;
    }

    private List<Map<String, Object>> answers(long check) {
        return rows.where("check_answer", "attempt_id", check)
                .sorted(comparing(answer -> (Integer) answer.get("number")))
                .toList();
    }

    private Stream<Instant> activities(CourseModule module) {
        Stream<Instant> deeds = Stream.of(
                        of("reading", module).map(row -> row.get("read_at")),
                        of("practice_draft", module)
                                .filter(row -> !row.get("body").equals(""))
                                .map(row -> row.get("saved_at")),
                        of("practice_version", module).map(row -> row.get("handed_in_at")))
                .flatMap(all -> all)
                .map(Instant.class::cast);
        return Stream.of(
                        deeds,
                        plays(module).stream().flatMap(id -> moments(id, "attempt", "decision", "decided_at")),
                        checks(module).stream()
                                .flatMap(id -> moments(id, "check_attempt", "check_answer", "answered_at")))
                .flatMap(all -> all);
    }

    private Stream<Instant> moments(long id, String attempts, String steps, String at) {
        return Stream.concat(
                rows.where(attempts, "id", id).map(row -> (Instant) row.get("started_at")),
                rows.where(steps, "attempt_id", id).map(row -> (Instant) row.get(at)));
    }

    /** The score, 0 to 100, and the number of observations of each competency; without a score if they are too few. */
    Map<String, String> competences() {
        Map<String, double[]> sums = new HashMap<>();
        for (CourseModule module : course.modules()) {
            weigh(finished(plays(module), "attempt_result"), sums, id -> decided(module, id));
            weigh(finished(checks(module), "check_result"), sums, id -> answered(module, id));
        }
        Map<String, String> told = new HashMap<>();
        for (Competency competency : course.competencies()) {
            double[] sum = sums.getOrDefault(competency.id(), new double[3]);
            String score = sum[2] < 3 ? "-" : String.valueOf(Math.round(100 * sum[0] / sum[1]));
            told.put(competency.id(), score + " from " + (int) sum[2]);
        }
        return told;
    }

    /** Points for a competency, and the most that stood open. */
    private record Points(String competency, double earned, double open) {}

    private static void weigh(List<Long> attempts, Map<String, double[]> sums, LongFunction<List<Points>> observed) {
        double weight = 1;
        for (int i = attempts.size() - 1; i >= 0; i--) {
            for (Points points : observed.apply(attempts.get(i))) {
                double[] sum = sums.computeIfAbsent(points.competency(), key -> new double[3]);
                sum[0] += weight * points.earned();
                sum[1] += weight * points.open();
                sum[2]++;
            }
            weight /= 2;
        }
    }

    private List<Points> decided(CourseModule module, long attempt) {
        List<Points> points = new ArrayList<>();
        Play play = module.scenario().orElseThrow().solution().start();
        List<Integer> choices = rows.where("decision", "attempt_id", attempt)
                .sorted(comparing(decision -> (Integer) decision.get("step")))
                .map(decision -> (Integer) decision.get("choice"))
                .toList();
        for (int chosen : choices) {
            ChoiceScene scene = (ChoiceScene) play.current();
            for (int skill = 0; skill < scene.skills().size(); skill++) {
                int most = 0;
                for (int open : play.openChoices()) {
                    most = Math.max(most, points(scene.choices().get(open), skill));
                }
                if (most > 0) {
                    points.add(new Points(
                            scene.skills().get(skill), points(scene.choices().get(chosen), skill), most));
                }
            }
            play = play.choose(chosen);
        }
        return points;
    }

    private static int points(Choice choice, int skill) {
        return choice.points().get(skill);
    }

    private List<Points> answered(CourseModule module, long attempt) {
        List<Points> points = new ArrayList<>();
        for (Map<String, Object> answer : answers(attempt)) {
            Question question = module.check().orElseThrow().in(Language.EN).questions().stream()
                    .filter(asked -> asked.id().equals(answer.get("question")))
                    .findFirst()
                    .orElseThrow();
            points.add(new Points(question.skill().orElseThrow(), (Double) answer.get("points"), question.points()));
        }
        return points;
    }

    private List<Long> plays(CourseModule module) {
        return ids(of("attempt", module).filter(row -> row.get("practice").equals(false)));
    }

    private List<Long> checks(CourseModule module) {
        return ids(of("check_attempt", module));
    }

    private static List<Long> ids(Stream<Map<String, Object>> attempts) {
        return attempts.map(row -> (Long) row.get("id")).sorted().toList();
    }

    private Stream<Map<String, Object>> of(String table, CourseModule module) {
        return rows.where(table, "person_id", person)
                .filter(row -> row.get("module").equals(module.id()));
    }

    private List<Long> finished(List<Long> attempts, String results) {
        return attempts.stream()
                .filter(id -> rows.where(results, "attempt_id", id).findAny().isPresent())
                .toList();
    }

    private boolean passed(List<Long> attempts, String results) {
        return attempts.stream()
                .flatMap(id -> rows.where(results, "attempt_id", id))
                .anyMatch(result -> (boolean) result.get("passed"));
    }

    private Optional<Integer> score(List<Long> attempts, String results, BinaryOperator<Integer> choose) {
        return attempts.stream()
                .flatMap(id -> rows.where(results, "attempt_id", id))
                .sorted(comparing(result -> (Instant) result.get("finished_at")))
                .map(result -> (Integer) result.get("score"))
                .reduce(choose);
    }
}
