package fieldcraft.people;

import fieldcraft.web.Message;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which passwords we take: long enough, not one that everybody tries first, not the person's own name; no rule about
 * kinds of characters (NIST SP 800-63B, 5.1.1.2).
 */
public final class PasswordRule {
    /** In characters as a person counts them. */
    static final int SHORTEST = 10;

    static final int LONGEST = 256;

    private static final Set<String> COMMON = read("/people/common-passwords.txt");

    private PasswordRule() {}

    /** What is wrong with this password for this person, if anything is. */
    public static Optional<Message> problem(String password, String email, String name) {
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            return Optional.of(Message.of("people.password.too-short", SHORTEST));
        }
        if (length > LONGEST) {
            return Optional.of(Message.of("people.password.too-long", LONGEST));
        }
        String folded = fold(password);
        if (folded.equals(fold(email)) || folded.equals(fold(email.split("@", 2)[0])) || folded.equals(fold(name))) {
            return Optional.of(Message.of("people.password.is-name"));
        }
        boolean common = COMMON.contains(folded) || folded.chars().distinct().count() == 1;
        return common ? Optional.of(Message.of("people.password.common")) : Optional.empty();
    }

    private static String fold(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }

    private static Set<String> read(String file) {
        var stream = Objects.requireNonNull(PasswordRule.class.getResourceAsStream(file), file);
        try (var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return lines.lines().collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
