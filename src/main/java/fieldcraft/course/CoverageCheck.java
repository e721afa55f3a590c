package fieldcraft.course;

import fieldcraft.markdown.Language;
import fieldcraft.markdown.Problems;
import fieldcraft.markdown.YamlMapping;
import fieldcraft.markdown.YamlReader;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Checks {@code coverage.yaml}, which says of each item of the course's inventory, S1 to the last one, where it is taught:
 * {@code S5: [resonance/lesson#first-call, resonance/check#not-friday]}. No item may be missing, and each place must exist.
 */
final class CoverageCheck {
    /** The name of the file. */
    static final String FILE = "coverage.yaml";

    private static final int MOST_ITEMS = 999;
    private static final Pattern PLACE = Pattern.compile("([a-z0-9-]+)/([a-z]+)#([a-z0-9-]+)");

    private final List<CourseModule> modules;
    private final Language language;
    private final Problems problems;

    /**
     * A check of where things are taught.
     *
     * @param language the original language of the course; the others have the same places
     * @param problems the problems of {@code coverage.yaml}
     */
    CoverageCheck(List<CourseModule> modules, Language language, Problems problems) {
        this.modules = modules;
        this.language = language;
        this.problems = problems;
    }

    void run(String yaml) {
        new YamlReader(problems, 1).read(yaml).ifPresent(this::check);
    }

    private void check(YamlMapping file) {
        file.allowOnly(List.of("items", "taught"));
        int items = file.number("items", 1, MOST_ITEMS);
        YamlMapping taught = file.mapping("taught");
        List<String> inventory =
                IntStream.rangeClosed(1, items).mapToObj(item -> "S" + item).toList();
        taught.allowOnly(inventory);
        inventory.stream()
                .filter(item -> !taught.has(item))
                .forEach(item -> problems.error(file.line("taught"), "nothing says where " + item + " is taught"));
        inventory.stream().filter(taught::has).forEach(item -> checkPlaces(taught, item));
    }

    private void checkPlaces(YamlMapping taught, String item) {
        List<String> places = taught.texts(item);
        places.stream()
                .filter(place -> !exists(place))
                .forEach(place -> problems.error(
                        taught.line(item),
                        "there is no '" + place + "'; a place is a module, a part and an id: lost-bid/lesson#method"));
    }

    private boolean exists(String place) {
        Matcher parts = PLACE.matcher(place);
        return parts.matches()
                && modules.stream()
                        .filter(module -> module.id().equals(parts.group(1)))
                        .anyMatch(module -> has(module, parts.group(2), parts.group(3)));
    }

    private boolean has(CourseModule module, String part, String id) {
        return switch (part) {
            case "lesson" ->
                module.lesson(language)
                        .filter(lesson -> lesson.html().contains(" id=\"" + id + "\""))
                        .isPresent();
            case "scenario" ->
                module.scenario()
                        .flatMap(scenario -> scenario.in(language).scene(id))
                        .isPresent();
            case "check" ->
                module.check()
                        .map(check -> check.in(language))
                        .flatMap(check -> check.question(id))
                        .isPresent();
            case "practice" ->
                module.practice().stream()
                        .flatMap(practice -> practice.in(language).criteria().stream())
                        .anyMatch(criterion -> criterion.id().equals(id));
            default -> false;
        };
    }

    /** Checks the coverage of a course, if its folder says anything about it. */
    static void of(ContentFolder folder, CourseOutline outline, List<CourseModule> modules) {
        Optional<String> yaml = folder.has(FILE) ? folder.text(FILE) : Optional.empty();
        yaml.ifPresent(text -> new CoverageCheck(modules, outline.languages().get(0), folder.problems(FILE)).run(text));
    }
}
