package fieldcraft.course;

import fieldcraft.markdown.Language;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/** Names a set of texts so that another set never has the same name: the SHA-256 of their languages, lengths and words. */
final class TextVersion {
    private TextVersion() {}

    /** 64 hexadecimal digits. */
    static String of(Map<Language, String> texts) {
        MessageDigest digest = sha256();
        new TreeMap<>(texts).forEach((language, text) -> {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            digest.update((language.tag() + " " + bytes.length + "\n").getBytes(StandardCharsets.UTF_8));
            digest.update(bytes);
        });
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
