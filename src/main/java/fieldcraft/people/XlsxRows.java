package fieldcraft.people;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

/** Reads the first sheet of a workbook. */
final class XlsxRows {
    private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, true);

    private XlsxRows() {}

    /** Whether this begins like a workbook. */
    static boolean areIn(byte[] bytes) {
        return begins(bytes, 'P', 'K', 3, 4);
    }

    /** Whether this begins like a workbook of before 2007, or one with a password. */
    static boolean areHiddenIn(byte[] bytes) {
        return begins(bytes, 0xD0, 0xCF, 0x11, 0xE0);
    }

    private static boolean begins(byte[] bytes, int... start) {
        return bytes.length >= start.length
                && IntStream.range(0, start.length).allMatch(i -> bytes[i] == (byte) start[i]);
    }

    static List<SheetRow> read(byte[] bytes) throws UnreadableFile {
        try {
            XlsxGuard.check(bytes);
            return readChecked(bytes);
        } catch (IOException | RuntimeException e) {
            throw new UnreadableFile("people.import.file.broken"); // neither library says more than that it gave up
        }
    }

    private static List<SheetRow> readChecked(byte[] bytes) throws UnreadableFile, IOException {
        SheetRows rows = new SheetRows();
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(bytes), WITH_FORMATS);
                Stream<Row> sheet = book.getFirstSheet().openStream()) {
            for (Iterator<Row> each = sheet.iterator(); each.hasNext(); ) {
                Row row = each.next();
                rows.add(row.getRowNum(), texts(row, book.isDate1904()));
            }
        }
        return rows.all();
    }

    private static List<String> texts(Row row, boolean from1904) {
        List<String> texts = new ArrayList<>(row.getCellCount());
        for (Cell cell : row) {
            texts.add(Optional.ofNullable(cell)
                    .map(filled -> XlsxCell.text(filled, from1904))
                    .orElse(""));
        }
        return texts;
    }
}
