package fieldcraft.web;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Text as it travels in addresses and forms: bytes of UTF-8, many of them written as {@code %E4}. */
final class UrlText {
    private UrlText() {}

    /** Whether this decodes to UTF-8 without control characters, line ends and tabs apart. */
    static boolean isClean(String encoded) {
        return bytes(encoded).flatMap(UrlText::decode).filter(UrlText::isPlain).isPresent();
    }

    private static Optional<byte[]> bytes(String encoded) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(encoded.length());
        for (int i = 0; i < encoded.length(); i++) {
            char c = encoded.charAt(i);
            if (c == '%') {
                int value = hexadecimal(encoded, i + 1);
                if (value < 0) {
                    return Optional.empty();
                }
                bytes.write(value);
                i += 2;
            } else if (c < 0x80) {
                bytes.write(c);
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(bytes.toByteArray());
    }

    private static int hexadecimal(String encoded, int start) {
        if (start + 2 > encoded.length()) {
            return -1;
        }
        int high = Character.digit(encoded.charAt(start), 16);
        int low = Character.digit(encoded.charAt(start + 1), 16);
        return high < 0 || low < 0 ? -1 : 16 * high + low;
    }

    private static Optional<String> decode(byte[] bytes) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static boolean isPlain(String text) {
        return text.chars().allMatch(c -> !Character.isISOControl(c) || c == '\n' || c == '\r' || c == '\t');
    }
}
