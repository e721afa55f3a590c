package fieldcraft.people;

import fieldcraft.markdown.Language;
import fieldcraft.web.Messages;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** An empty table of people with the headings of a language, to be filled in. */
record ImportTemplate(Messages messages, Language language) {
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final String PROGRAM = "Fieldcraft";
    private static final String VERSION = "1.0";
    private static final int WIDTH = 22;
    private static final int WIDTH_OF_TEXT = 100;

    void writeCsv(OutputStream out) throws IOException {
        OutputStreamWriter writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(BYTE_ORDER_MARK);
        try (CSVPrinter printer = new CSVPrinter(writer, CSVFormat.RFC4180)) {
            printer.printRecord(headings());
        }
    }

    /** With a second sheet that says what goes where. */
    void writeXlsx(OutputStream out) throws IOException {
        try (Workbook workbook = new Workbook(out, PROGRAM, VERSION)) {
            Worksheet people = workbook.newWorksheet(text("people.import.template.people"));
            Worksheet columns = workbook.newWorksheet(text("people.import.template.columns"));
            people.freezePane(0, 1);
            columns.width(0, WIDTH);
            columns.width(1, WIDTH_OF_TEXT);
            for (ImportColumn column : ImportColumn.values()) {
                int place = column.ordinal();
                String heading = text("people.import.column." + column.key());
                people.width(place, WIDTH);
                people.inlineString(0, place, heading);
                people.style(0, place).bold().set();
                columns.inlineString(place, 0, heading);
                columns.inlineString(place, 1, text("people.import.column." + column.key() + "-tells"));
            }
        }
    }

    private List<String> headings() {
        return Arrays.stream(ImportColumn.values())
                .map(column -> text("people.import.column." + column.key()))
                .toList();
    }

    private String text(String key) {
        return messages.text(language, key, List.of());
    }
}
