package fieldcraft.report;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Comma-separated values as spreadsheets open them: UTF-8 with a byte order mark, and no text that would run as a formula. */
final class CsvFile implements TableFile {
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final String STARTS_OF_FORMULAS = "=+-@\t\r";
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    private final CSVPrinter printer;
    private final ZoneId zone;

    CsvFile(OutputStream out, ZoneId zone) throws IOException {
        BufferedWriter writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        writer.write(BYTE_ORDER_MARK);
        this.printer = new CSVPrinter(writer, CSVFormat.RFC4180);
        this.zone = zone;
    }

    @Override
    public void text(String text) throws IOException {
        boolean isRisky = !text.isEmpty() && STARTS_OF_FORMULAS.indexOf(text.charAt(0)) >= 0;
        printer.print(isRisky ? "'" + text : text);
    }

    @Override
    public void number(long number) throws IOException {
        printer.print(number);
    }

    @Override
    public void moment(Instant moment) throws IOException {
        printer.print(MOMENT.format(moment.atZone(zone)));
    }

    @Override
    public void blank() throws IOException {
        printer.print("");
    }

    @Override
    public void endRow() throws IOException {
        printer.println();
    }

    @Override
    public void close() throws IOException {
        printer.close(true);
    }
}
