package fieldcraft.people;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads a text table whose cells are parted by commas, semicolons or tabs: by whatever its first line has most of. */
final class CsvRows {
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).get();

    private CsvRows() {}

    static List<SheetRow> read(String text) throws UnreadableFile {
        SheetRows rows = new SheetRows();
        CSVFormat format = FORMAT.builder().setDelimiter(separator(text)).get();
        try (CSVParser records = CSVParser.parse(text, format)) {
            for (CSVRecord row : records) {
                rows.add((int) row.getRecordNumber(), row.toList());
            }
        } catch (UncheckedIOException | IOException | IllegalStateException e) {
            throw new UnreadableFile("people.import.file.quotes", rows.all().size() + 1);
        }
        return rows.all();
    }

    private static char separator(String text) {
        String header = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        String bare = header.replaceAll("\"[^\"]*\"", "");
        return Stream.of(',', ';', '\t')
                .max(Comparator.comparingLong((Character separator) ->
                                bare.chars().filter(c -> c == separator).count())
                        .thenComparing(separator -> separator == ','))
                .orElseThrow();
    }
}
