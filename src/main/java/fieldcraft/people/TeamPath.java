package fieldcraft.people;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Where a team stands: its name after those of the teams that it is part of, from the top. */
record TeamPath(List<String> names) {
    private static final int DEEPEST = 12;

    TeamPath {
        names = List.copyOf(names);
    }

    /** Reads {@code Sales / North}, also with {@code >} or a backslash. */
    static CellValue<TeamPath> parse(String typed) {
        List<String> names =
                Arrays.stream(typed.split("[/>\\\\／＞＼]", -1)).map(String::strip).toList();
        if (names.contains("")) {
            return CellValue.wrong("people.import.problem.team-gap", typed);
        }
        if (names.stream().anyMatch(name -> name.length() > Team.LONGEST_NAME)) {
            return CellValue.wrong("people.import.problem.team-too-long", Team.LONGEST_NAME);
        }
        if (names.size() > DEEPEST) {
            return CellValue.wrong("people.import.problem.team-too-deep", DEEPEST);
        }
        Set<String> seen = new HashSet<>();
        return names.stream()
                .filter(name -> !seen.add(name.toLowerCase(Locale.ROOT)))
                .findFirst()
                .<CellValue<TeamPath>>map(name -> CellValue.wrong("people.import.problem.team-circle", name))
                .orElseGet(() -> CellValue.of(new TeamPath(names)));
    }

    /** The path down to one of these names, counted from 1. */
    TeamPath upTo(int count) {
        return new TeamPath(names.subList(0, count));
    }

    String name() {
        return names.get(names.size() - 1);
    }

    String text() {
        return names.stream().collect(Collectors.joining(" " + Team.SEPARATOR + " "));
    }
}
