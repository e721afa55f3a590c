package fieldcraft.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;

/** Workbooks, honest and others. */
class XlsxRowsTest {
    @Test
    void numbersHaveNoPlacesThatTheyDoNotNeed() throws Exception {
        assertThat(row(sheet -> {
                    sheet.value(0, 0, 4711);
                    sheet.value(0, 1, 4711.0);
                    sheet.value(0, 2, 12345678901L);
                    sheet.value(0, 3, 0.5);
                    sheet.value(0, 4, 42);
                    sheet.style(0, 4).format("00000").set();
                    sheet.value(0, 5, "007");
                }))
                .containsExactly("4711", "4711", "12345678901", "0.5", "00042", "007");
    }

    @Test
    void daysAreDays() throws Exception {
        assertThat(row(sheet -> {
                    List<String> formats =
                            List.of("yyyy-mm-dd", "d.m.yy", "yyyy\"年\"m\"月\"d\"日\"", "[$-409]mmmm d, yyyy", "0");
                    for (int i = 0; i < formats.size(); i++) {
                        sheet.value(0, i, LocalDate.of(2026, 11, 23));
                        sheet.style(0, i).format(formats.get(i)).set();
                    }
                }))
                .containsExactly("2026-11-23", "2026-11-23", "2026-11-23", "2026-11-23", "46349");
    }

    @Test
    void aWorkbookMayCountFrom1904() throws Exception {
        byte[] bytes = changed(
                workbook(sheet -> {
                    sheet.value(0, 0, 44887);
                    sheet.style(0, 0).format("yyyy-mm-dd").set();
                }),
                "xl/workbook.xml",
                xml -> xml.replaceFirst("<workbookPr[^>]*/>", "<workbookPr date1904=\"true\"/>"));

        assertThat(XlsxRows.read(bytes).get(0).cells()).containsExactly("2026-11-23");
    }

    @Test
    void ofAFormulaItsValueCounts() throws Exception {
        byte[] bytes = changed(
                workbook(sheet -> sheet.value(0, 0, "HERE")),
                "xl/worksheets/sheet1.xml",
                xml -> xml.replaceFirst(
                        "<c r=\"A1\".*?</c>",
                        "<c r=\"A1\" t=\"str\"><f>LOWER(\"KIM\")</f><v>kim</v></c>"
                                + "<c r=\"B1\"><f>40+2</f><v>42</v></c><c r=\"C1\" t=\"b\"><v>1</v></c>"
                                + "<c r=\"D1\" t=\"e\"><v>#N/A</v></c>"));

        assertThat(XlsxRows.read(bytes).get(0).cells()).containsExactly("kim", "42", "true", "#N/A");
    }

    @Test
    void rowsKeepTheirNumbersAndBlankOnesGo() throws Exception {
        byte[] bytes = workbook(sheet -> {
            sheet.value(1, 0, "name");
            sheet.value(2, 0, " ");
            sheet.value(6, 2, "Kim");
        });

        assertThat(XlsxRows.read(bytes)).extracting(SheetRow::number).containsExactly(2, 7);
        assertThat(XlsxRows.read(bytes).get(1).cells()).containsExactly("", "", "Kim");
    }

    @Test
    void whatUnpacksToTooMuchIsRefused() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
            byte[] megabyte = new byte[1024 * 1024];
            for (int i = 0; i <= XlsxGuard.MOST_MEGABYTES; i++) {
                zip.write(megabyte);
            }
        }

        assertThat(bytes.size()).isLessThan(100 * 1024);
        assertRefused("people.import.file.bomb", bytes.toByteArray());
    }

    @Test
    void aCellFartherRightThanSpreadsheetsGoIsRefused() throws Exception {
        byte[] bytes = changed(
                workbook(sheet -> sheet.value(0, 0, "name")),
                "xl/worksheets/sheet1.xml",
                xml -> xml.replace("r=\"A1\"", "r=\"ZZZZZZ1\""));

        assertRefused("people.import.file.broken", bytes);
    }

    @Test
    void entitiesAreNotFollowed() throws Exception {
        byte[] bytes = changed(
                workbook(sheet -> sheet.inlineString(0, 0, "HERE")),
                "xl/worksheets/sheet1.xml",
                xml -> xml.replaceFirst("<worksheet", "<!DOCTYPE x [<!ENTITY a SYSTEM \"pom.xml\">]><worksheet")
                        .replace("HERE", "&a;"));

        try {
            assertThat(XlsxRows.read(bytes).toString()).doesNotContain("artifactId");
        } catch (UnreadableFile e) {
            assertThat(e.problem().key()).isEqualTo("people.import.file.broken");
        }
    }

    private static void assertRefused(String key, byte[] bytes) {
        assertThatThrownBy(() -> XlsxRows.read(bytes))
                .isInstanceOfSatisfying(
                        UnreadableFile.class, e -> assertThat(e.problem().key()).isEqualTo(key));
    }

    private static List<String> row(Consumer<Worksheet> filling) throws Exception {
        return XlsxRows.read(workbook(filling)).get(0).cells();
    }

    private static byte[] workbook(Consumer<Worksheet> filling) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "Test", "1.0")) {
            filling.accept(book.newWorksheet("People"));
        }
        return bytes.toByteArray();
    }

    /** The same workbook with one of its parts written otherwise. */
    private static byte[] changed(byte[] workbook, String part, UnaryOperator<String> change) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipFile from = ZipFile.builder()
                        .setSeekableByteChannel(new SeekableInMemoryByteChannel(workbook))
                        .get();
                ZipOutputStream to = new ZipOutputStream(bytes)) {
            for (ZipArchiveEntry entry : Collections.list(from.getEntries())) {
                byte[] content = from.getInputStream(entry).readAllBytes();
                to.putNextEntry(new ZipEntry(entry.getName()));
                write(to, entry.getName().equals(part) ? change : xml -> xml, content);
            }
        }
        return bytes.toByteArray();
    }

    private static void write(OutputStream to, UnaryOperator<String> change, byte[] content) throws IOException {
        to.write(change.apply(new String(content, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8));
    }
}
