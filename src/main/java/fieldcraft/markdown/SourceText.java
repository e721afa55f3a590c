package fieldcraft.markdown;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The bytes of a content file become text here, or the author learns why they cannot. */
public final class SourceText {
    /** No content file has more bytes than one MiB. */
    public static final int MOST_BYTES = 1 << 20;

    private SourceText() {}

    /** The text with line feeds only; empty, with an error noted, if it is too long, not UTF-8 or has control characters. */
    public static Optional<String> decode(byte[] bytes, Problems problems) {
        if (bytes.length > MOST_BYTES) {
            problems.error(1, "the file is over 1 MiB");
            return Optional.empty();
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return clean(text, problems);
        } catch (CharacterCodingException notUtf8) {
            problems.error(firstBadLine(bytes), "the file is not UTF-8: save it with that encoding");
            return Optional.empty();
        }
    }

    /** Text with line feeds only and no byte order mark; empty, with an error noted, if it has control characters. */
    static Optional<String> clean(String text, Problems problems) {
        String unified = text.replace("\r\n", "\n").replace('\r', '\n');
        String clean = unified.startsWith("\uFEFF") ? unified.substring(1) : unified;
        Optional<Integer> control =
                clean.codePoints().filter(SourceText::isControl).boxed().findFirst();
        control.ifPresent(codePoint -> problems.error(
                lineOf(clean, clean.indexOf(codePoint)),
                "an invisible control character, U+%04X: delete it".formatted(codePoint)));
        return control.isPresent() ? Optional.empty() : Optional.of(clean);
    }

    /** Also the marks that turn the direction of writing: with them a text can read differently from what it says. */
    private static boolean isControl(int codePoint) {
        boolean turnsDirection =
                codePoint >= 0x202A && codePoint <= 0x202E || codePoint >= 0x2066 && codePoint <= 0x2069;
        boolean isAllowed = codePoint == '\n' || codePoint == '\t';
        boolean isHalf = Character.getType(codePoint) == Character.SURROGATE;
        return turnsDirection || isHalf || Character.isISOControl(codePoint) && !isAllowed;
    }

    private static int firstBadLine(byte[] bytes) {
        String marked = new String(bytes, StandardCharsets.UTF_8);
        return lineOf(marked, Math.max(0, marked.indexOf('\uFFFD')));
    }

    private static int lineOf(String text, int offset) {
        return 1
                + (int) text.substring(0, offset).chars().filter(c -> c == '\n').count();
    }
}
