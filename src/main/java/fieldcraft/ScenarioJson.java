package fieldcraft;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fieldcraft.markdown.ContentProblem;
import fieldcraft.scenario.Chance;
import fieldcraft.scenario.Ending;
import fieldcraft.scenario.Expression;
import fieldcraft.scenario.Guesser;
import fieldcraft.scenario.Solution;
import java.util.List;
import java.util.function.Function;

/** The reports of a check for other programs to read; {@code null} stands for what could not be found out. */
final class ScenarioJson {
    private ScenarioJson() {}

    /** An array with an object for each scenario and language. */
    static String of(List<ScenarioReport> reports) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        reports.forEach(report -> append(report, array.addObject()));
        return array.toPrettyString();
    }

    private static void append(ScenarioReport report, ObjectNode json) {
        json.put("file", report.file());
        json.put("module", report.module());
        json.put("language", report.language().tag());
        json.put("positions", solved(report, Solution::positions));
        json.put("best", solved(report, Solution::bestTotal));
        json.put("chanceScore", guessed(report, Chance::chanceScore));
        json.put("chancePassRate", guessed(report, Chance::chancePassRate));
        json.put("longestPasses", passes(report, Chance::longestGuesser));
        json.put("shortestPasses", passes(report, Chance::shortestGuesser));
        json.put("shortestPath", solved(report, Solution::shortestPath));
        json.put("longestPath", solved(report, Solution::longestPath));
        ArrayNode endings = json.putArray("endings");
        report.endings().forEach(ending -> append(report, ending, endings.addObject()));
        ArrayNode problems = json.putArray("problems");
        report.problems().forEach(problem -> append(problem, problems.addObject()));
    }

    private static Integer solved(ScenarioReport report, Function<Solution, Integer> figure) {
        return report.solution().map(figure).orElse(null);
    }

    private static Double guessed(ScenarioReport report, Function<Chance, Double> figure) {
        return report.chance().map(figure).orElse(null);
    }

    private static Boolean passes(ScenarioReport report, Function<Chance, Guesser> guesser) {
        return report.chance().map(guesser).map(Guesser::passes).orElse(null);
    }

    private static void append(ScenarioReport report, Ending ending, ObjectNode json) {
        json.put("id", ending.id());
        putValue(ending.value(), json);
        json.put("reachable", report.isReachable(ending));
        json.put("chance", report.chance(ending).orElse(null));
    }

    /** A number where the value is one, and the expression as text where the state decides. */
    private static void putValue(Expression value, ObjectNode json) {
        if (value instanceof Expression.Number number) {
            json.put("value", number.value());
        } else {
            json.put("value", value.toString());
        }
    }

    private static void append(ContentProblem problem, ObjectNode json) {
        json.put("file", problem.file());
        json.put("line", problem.line());
        json.put("severity", problem.severity().word());
        json.put("message", problem.message());
    }
}
