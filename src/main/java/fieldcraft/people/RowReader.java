package fieldcraft.people;

import fieldcraft.web.Message;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads the cells of one row and collects what is wrong with them. */
final class RowReader {
    private static final int LONGEST_NUMBER = 40;

    private final ImportHeader header;
    private final SheetRow row;
    private final List<Message> problems = new ArrayList<>();

    private RowReader(ImportHeader header, SheetRow row) {
        this.header = header;
        this.row = row;
    }

    static ImportRow read(ImportHeader header, SheetRow row) {
        return new RowReader(header, row).read();
    }

    private ImportRow read() {
        if (row.width() > header.width()) {
            problems.add(Message.of("people.import.problem.too-wide"));
        }
        Optional<String> email = cell(ImportColumn.EMAIL, RowReader::email);
        Optional<String> number = cell(ImportColumn.NUMBER, RowReader::number);
        if (email.isEmpty() && number.isEmpty() && problems.isEmpty()) {
            problems.add(Message.of("people.import.problem.no-key"));
        }
        return new ImportRow(
                row.number(),
                email,
                number,
                cell(ImportColumn.MANAGER, typed -> CellValue.of(login(typed))),
                cell(ImportColumn.NAME, RowReader::name),
                cell(ImportColumn.TEAM, TeamPath::parse),
                cell(ImportColumn.ROLE, ImportWords::roles),
                cell(ImportColumn.LANGUAGE, ImportWords::language),
                cell(ImportColumn.START, StartDay::parse),
                cell(ImportColumn.ACTIVE, ImportWords::active),
                problems);
    }

    private <T> Optional<T> cell(ImportColumn column, Function<String, CellValue<T>> meaning) {
        Optional<CellValue<T>> cell = header.text(column, row).map(meaning);
        cell.flatMap(CellValue::problem).ifPresent(problems::add);
        return cell.flatMap(CellValue::value);
    }

    private static CellValue<String> email(String typed) {
        String email = login(typed);
        return checked(email, PersonRule.emailProblem(email));
    }

    private static CellValue<String> number(String typed) {
        String number = login(typed);
        if (number.contains("@")) {
            return CellValue.wrong("people.field.number-odd");
        }
        return number.length() > LONGEST_NUMBER
                ? CellValue.wrong("people.field.number-too-long", LONGEST_NUMBER)
                : CellValue.of(number);
    }

    private static CellValue<String> name(String typed) {
        return checked(typed, PersonRule.nameProblem(typed));
    }

    private static CellValue<String> checked(String text, Optional<Message> problem) {
        return new CellValue<>(problem.isPresent() ? Optional.empty() : Optional.of(text), problem);
    }

    /** As it is kept, with letters and digits of ordinary width. */
    private static String login(String typed) {
        return NewPerson.canonical(Normalizer.normalize(typed, Normalizer.Form.NFKC));
    }
}
