package fieldcraft.report;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.ZoneId;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A workbook of one sheet, with numbers as numbers and times as times. */
final class XlsxFile implements TableFile {
    /** So many rows are held before they are written. */
    private static final int ROWS_HELD = 200;

    private static final String PROGRAM = "Fieldcraft";
    private static final String VERSION = "1.0";
    private static final String MOMENT = "yyyy-mm-dd hh:mm";
    private static final double WIDTH_OF_NAME = 28;

    /** As wide as a time. */
    private static final double WIDTH = 17;

    private final Workbook workbook;
    private final Worksheet sheet;
    private final ZoneId zone;
    private final Place place = new Place();

    XlsxFile(OutputStream out, ZoneId zone) {
        this.workbook = new Workbook(out, PROGRAM, VERSION);
        this.sheet = workbook.newWorksheet(PROGRAM);
        this.zone = zone;
        sheet.freezePane(1, 1);
    }

    /** Where the next cell is written. */
    private static final class Place {
        private final int[] rowAndColumn = new int[2];

        int row() {
            return rowAndColumn[0];
        }

        int nextColumn() {
            return rowAndColumn[1]++;
        }

        void nextRow() {
            rowAndColumn[0]++;
            rowAndColumn[1] = 0;
        }
    }

    @Override
    public void text(String text) {
        int column = place.nextColumn();
        sheet.inlineString(place.row(), column, text);
        if (place.row() == 0) {
            sheet.style(0, column).bold().set();
            sheet.width(column, column == 0 ? WIDTH_OF_NAME : WIDTH);
        }
    }

    @Override
    public void number(long number) {
        sheet.value(place.row(), place.nextColumn(), number);
    }

    @Override
    public void moment(Instant moment) {
        int column = place.nextColumn();
        sheet.value(place.row(), column, moment.atZone(zone).toLocalDateTime());
        sheet.style(place.row(), column).format(MOMENT).set();
    }

    @Override
    public void blank() {
        place.nextColumn();
    }

    @Override
    public void endRow() throws IOException {
        place.nextRow();
        if (place.row() % ROWS_HELD == 0) {
            sheet.flush();
        }
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
