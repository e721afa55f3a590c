package fieldcraft.report;

import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneId;
import java.util.Locale;

/** What kinds of files a table can be taken along as. */
public enum FileKind {
    CSV("text/csv; charset=utf-8") {
        @Override
        TableFile open(OutputStream out, ZoneId zone) throws IOException {
            return new CsvFile(out, zone);
        }
    },
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet") {
        @Override
        TableFile open(OutputStream out, ZoneId zone) {
            return new XlsxFile(out, zone);
        }
    };

    private final String contentType;

    FileKind(String contentType) {
        this.contentType = contentType;
    }

    String contentType() {
        return contentType;
    }

    /** What its name ends with, after the dot. */
    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Begins such a file.
     *
     * @param zone whose clock its times are told by
     */
    abstract TableFile open(OutputStream out, ZoneId zone) throws IOException;
}
