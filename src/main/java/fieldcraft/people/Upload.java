package fieldcraft.people;

import java.util.Base64;
import java.util.List;

/**
 * A file that an admin sent, kept until they have made up their mind.
 *
 * @param name the file's, as it was called where it came from
 * @param content its bytes in Base64
 */
public record Upload(long id, String name, String content) {
    private static final int LONGEST_NAME = 200;

    /** How the bytes of a file are kept. */
    static String kept(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    /** A file's name without folders, in at most as many characters as are kept. */
    static String keptName(String name) {
        String last = new SheetRow(1, List.of(name.replaceFirst(".*[/\\\\]", ""))).cell(0);
        return last.substring(0, Math.min(last.length(), LONGEST_NAME));
    }

    byte[] bytes() {
        return Base64.getDecoder().decode(content);
    }
}
