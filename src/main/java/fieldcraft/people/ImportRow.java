package fieldcraft.people;

import fieldcraft.markdown.Language;
import fieldcraft.web.Message;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a row of a table says about somebody. What it leaves out stays as it is.
 *
 * @param row its number in the spreadsheet
 * @param email in canonical form, as the two that follow
 * @param number in the company
 * @param manager the e-mail address or number of whoever leads the team
 * @param active whether they are to be let in
 * @param problems what cannot be understood
 */
record ImportRow(
        int row,
        Optional<String> email,
        Optional<String> number,
        Optional<String> manager,
        Optional<String> name,
        Optional<TeamPath> team,
        Optional<Set<Role>> roles,
        Optional<Language> language,
        Optional<LocalDate> startedOn,
        Optional<Boolean> active,
        List<Message> problems) {
    ImportRow {
        problems = List.copyOf(problems);
    }

    /** What tells the person apart: address, number or both. */
    List<String> logins() {
        return Stream.of(email, number).flatMap(Optional::stream).toList();
    }
}
