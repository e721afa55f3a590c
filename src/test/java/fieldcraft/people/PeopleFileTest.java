package fieldcraft.people;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text tables, as spreadsheets of many countries write them. */
class PeopleFileTest {
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    @ParameterizedTest
    @ValueSource(chars = {',', ';', '\t'})
    void cellsArePartedByWhateverTheHeaderHasMostOf(char separator) throws UnreadableFile {
        String text = "name,email,team\nKim,kim@example.com,\"North, \"\"new\"\"\"\n";

        PeopleFile file = read(text.replace("\"North, ", "\"North; ").replace(',', separator), UTF_8);

        assertThat(file.header().cells()).containsExactly("name", "email", "team");
        assertThat(file.rows().get(0).cells()).containsExactly("Kim", "kim@example.com", "North; \"new\"");
    }

    @Test
    void theHeaderDecidesAlsoIfItsCellsAreQuotedAndFullOfOtherSeparators() throws UnreadableFile {
        PeopleFile file = read("\"name, full, all\";\"e;mail\"\r\nKim;k\r\n", UTF_8);

        assertThat(file.header().cells()).containsExactly("name, full, all", "e;mail");
    }

    @Test
    void utf8IsReadWithAndWithoutItsMark() throws UnreadableFile {
        assertThat(read("姓名,邮箱\n林,lin@example.com", UTF_8).header().cells()).containsExactly("姓名", "邮箱");
        assertThat(read("\uFEFF姓名,邮箱\n林,lin@example.com", UTF_8).header().cells())
                .containsExactly("姓名", "邮箱");
    }

    @Test
    void utf16IsReadByItsMark() throws UnreadableFile {
        assertThat(read("\uFEFF姓名\t邮箱\r\nZoë\tz", UTF_16LE).rows().get(0).cells())
                .containsExactly("Zoë", "z");
        assertThat(read("\uFEFF姓名\t邮箱\r\nZoë\tz", UTF_16BE).header().cells()).containsExactly("姓名", "邮箱");
    }

    @Test
    void gb18030IsReadWhereItGivesChinese() throws UnreadableFile {
        assertThat(read("姓名,邮箱\n朱镕基,z@example.com\n㐀𠀀,x@example.com", GB18030).rows())
                .extracting(row -> row.cell(0))
                .containsExactly("朱镕基", "㐀𠀀");
        assertThat(read("name,email\n李雷,l@example.com", GB18030).rows().get(0).cell(0))
                .isEqualTo("李雷");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Müller", "José", "Søren Ågård", "Zoë", "François Noël", "Straße", "Łukasz", "O’Neill"})
    void westernNamesAreNotTakenForChinese(String name) throws UnreadableFile {
        Charset encoding = WINDOWS.newEncoder().canEncode(name) ? WINDOWS : UTF_8;

        assertThat(read("name;email\n" + name + ";x@example.com", encoding)
                        .rows()
                        .get(0)
                        .cell(0))
                .isEqualTo(name);
    }

    @Test
    void rowsKeepTheNumbersThatASpreadsheetShows() throws UnreadableFile {
        PeopleFile file = read("name,email\n\n,,\nKim,\"kim\nat home\"\nMo,m\n", UTF_8);

        assertThat(file.rows()).extracting(SheetRow::number).containsExactly(4, 5);
        assertThat(file.rows().get(0).cell(1)).isEqualTo("kim at home");
    }

    @Test
    void blanksOfEveryKindAroundACellGo() throws UnreadableFile {
        assertThat(read("name\n \u3000\u00A0Kim\u200B \t Lee\u3000\n", UTF_8)
                        .rows()
                        .get(0)
                        .cell(0))
                .isEqualTo("Kim Lee");
    }

    @Test
    void aFormulaIsOnlyText() throws UnreadableFile {
        assertThat(read("name,email\n=cmd|'/c calc'!A1,+1", UTF_8).rows().get(0).cells())
                .containsExactly("=cmd|'/c calc'!A1", "+1");
    }

    @Test
    void whatIsNoTableSaysWhatToDo() {
        assertProblem("people.import.file.odd", new byte[] {'%', 'P', 'D', 'F', 0, 1, 2});
        assertProblem("people.import.file.hidden", bytes(0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0));
        assertProblem("people.import.file.odd", bytes(0xFF, 0xFE, 0x00, 0xD8));
        assertProblem("people.import.file.empty", new byte[0]);
        assertProblem("people.import.file.empty", "name,email\n,,\n".getBytes(UTF_8));
        assertProblem("people.import.file.quotes", "name,email\nKim,\"kim".getBytes(UTF_8));
        assertProblem("people.import.file.quotes", "name,email\n\"Kim\" x,kim".getBytes(UTF_8));
        assertProblem("people.import.file.broken", new byte[] {'P', 'K', 3, 4, 0, 0});
    }

    @Test
    void tooManyRowsOrCellsAreRefused() throws UnreadableFile {
        String most = "name\n" + "Kim\n".repeat(SheetRows.MOST);

        assertThat(read(most, UTF_8).rows()).hasSize(SheetRows.MOST);
        assertProblem("people.import.file.too-long", (most + "Mo\n").getBytes(UTF_8));
        assertProblem("people.import.file.too-wide", ("name\n" + ",".repeat(100) + "x").getBytes(UTF_8));
    }

    private static PeopleFile read(String text, Charset encoding) throws UnreadableFile {
        return PeopleFile.read(text.getBytes(encoding));
    }

    private static void assertProblem(String key, byte[] bytes) {
        assertThatThrownBy(() -> PeopleFile.read(bytes))
                .isInstanceOfSatisfying(
                        UnreadableFile.class, e -> assertThat(e.problem().key()).isEqualTo(key));
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        List<Integer> list = Arrays.stream(values).boxed().toList();
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = list.get(i).byteValue();
        }
        return bytes;
    }
}
