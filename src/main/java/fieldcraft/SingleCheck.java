package fieldcraft;

import fieldcraft.ContentCheck.Examined;
import fieldcraft.course.Part;
import fieldcraft.course.SingleFile;
import fieldcraft.markdown.Language;
import fieldcraft.markdown.Problems;
import fieldcraft.quiz.CheckParser;
import fieldcraft.scenario.CheckedScenario;
import fieldcraft.scenario.ParsedScenario;
import fieldcraft.scenario.Scenario;
import fieldcraft.scenario.ScenarioChecker;
import fieldcraft.scenario.ScenarioParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Checks one file by itself: a translation together with the English file beside it, anything of no known name as a scenario. */
final class SingleCheck {
    private final Path path;
    private final FileName name;

    SingleCheck(Path path) {
        this.path = path;
        this.name = new FileName(path.toString());
    }

    ContentCheck run() throws IOException {
        Part part = name.part().orElse(Part.SCENARIO);
        return part == Part.SCENARIO ? scenario() : other(part);
    }

    private ContentCheck other(Part part) throws IOException {
        SingleFile file = file(path, part, name.language());
        Optional<Path> beside = original();
        Optional<SingleFile> original =
                beside.isPresent() ? Optional.of(file(beside.get(), part, Language.EN)) : Optional.empty();
        return new ContentCheck(file.problems(original), Map.of(), reports(file), Map.of());
    }

    private static SingleFile file(Path path, Part part, Language language) throws IOException {
        return new SingleFile(path.toString(), part, language, Files.readAllBytes(path));
    }

    private static List<CheckReport> reports(SingleFile file) {
        String text = new String(file.bytes(), StandardCharsets.UTF_8);
        return Optional.of(file)
                .filter(single -> single.part() == Part.CHECK)
                .flatMap(single -> new CheckParser().parse(single.file(), text).check())
                .map(check -> CheckReport.of(file.file(), check, SingleFile.PASS_MARK))
                .stream()
                .toList();
    }

    private ContentCheck scenario() throws IOException {
        String file = path.toString();
        Problems problems = new Problems(file);
        Map<String, Examined> examined = new LinkedHashMap<>();
        ParsedScenario parsed = new ScenarioParser().parse(file, Files.readAllBytes(path));
        problems.add(parsed.problems());
        if (parsed.scenario().isPresent()) {
            Scenario scenario = parsed.scenario().get();
            CheckedScenario checked = ScenarioChecker.examine(file, scenario, name.language(), scenario.skills());
            examined.put(file, new Examined(scenario, checked));
            problems.add(checked.problems());
            originalScenario()
                    .ifPresent(beside -> problems.add(ScenarioChecker.compareTranslations(beside, file, scenario)));
        }
        return new ContentCheck(problems.found(), examined, List.of(), Map.of());
    }

    private Optional<Scenario> originalScenario() throws IOException {
        Optional<Path> beside = original();
        return beside.isPresent()
                ? new ScenarioParser()
                        .parse(beside.get().toString(), Files.readAllBytes(beside.get()))
                        .scenario()
                : Optional.empty();
    }

    /** The English file beside a translation. */
    private Optional<Path> original() {
        String original =
                path.getFileName().toString().replace("." + name.language().tag() + ".", ".en.");
        return Optional.of(path.resolveSibling(original))
                .filter(beside -> name.language() != Language.EN && Files.isRegularFile(beside));
    }
}
