package fieldcraft.people;

import java.security.SecureRandom;
import java.util.stream.Collectors;

/** A password that nobody chose: 16 letters and figures, about 79 bits, none that look alike. */
public final class GeneratedPassword {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int LENGTH = 16;

    private GeneratedPassword() {}

    public static String next() {
        return RANDOM.ints(LENGTH, 0, LETTERS.length())
                .mapToObj(i -> LETTERS.substring(i, i + 1))
                .collect(Collectors.joining());
    }

    /** Whether a text could be one of ours. */
    static boolean isOne(String text) {
        return text.length() == LENGTH && text.chars().allMatch(letter -> LETTERS.indexOf(letter) >= 0);
    }
}
