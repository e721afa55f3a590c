package fieldcraft.report;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Where the reports are. */
final class ReportAddresses {
    static final String ALL = "/reports";

    private ReportAddresses() {}

    static String team(long id) {
        return ALL + "/teams/" + id;
    }

    static String person(long id) {
        return ALL + "/people/" + id;
    }

    static String attempt(long person, long attempt) {
        return person(person) + "/attempts/" + attempt;
    }

    static String module(long person, String module) {
        return person(person) + "#" + module;
    }

    /** What stands behind the address of a matrix for its filter; nothing for what goes without saying. */
    static String query(MatrixFilter filter, Optional<Long> teamOfPage, int page) {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("q", filter.text());
        parameters.put(
                "team",
                filter.team()
                        .filter(team -> teamOfPage.isEmpty())
                        .map(String::valueOf)
                        .orElse(""));
        parameters.put("state", filter.state().map(Object::toString).orElse(""));
        parameters.put("late", filter.overdue() ? "yes" : "");
        parameters.put("only", filter.only() == MatrixFilter.Only.DIRECT ? "direct" : "");
        parameters.put(
                "sort",
                filter.sort().equals(MatrixSort.USUAL) ? "" : filter.sort().word());
        parameters.put("page", page > 1 ? String.valueOf(page) : "");
        String query = parameters.entrySet().stream()
                .filter(parameter -> !parameter.getValue().isEmpty())
                .map(parameter ->
                        parameter.getKey() + "=" + URLEncoder.encode(parameter.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? "" : "?" + query;
    }
}
