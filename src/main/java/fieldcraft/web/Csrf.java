package fieldcraft.web;

import io.javalin.http.Context;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;

/**
 * Proof that a form was made by our own page: a token bound to the browser's session, or to its visitor cookie while
 * nobody is signed in.
 *
 * <p>The token is masked anew for each page, so that compression tells nothing about it (the attack called BREACH).
 */
public final class Csrf {
    /** The form field that carries the token. */
    static final String FIELD = "csrf";

    private static final String VISITOR = "visitor";
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    private Csrf() {}

    /** The token for the forms of this page; gives the browser a visitor cookie if it has nothing to bind it to. */
    static String token(Context ctx) {
        return mask(secret(bond(ctx).orElseGet(() -> newVisitor(ctx))), Secrets.bytes());
    }

    /**
     * Lets a request pass if it changes nothing or carries our token.
     *
     * @throws FormExpired otherwise
     */
    static void check(Context ctx) {
        if (SAFE.contains(ctx.req().getMethod())) {
            return;
        }
        Optional<byte[]> sent = Optional.ofNullable(ctx.formParam(FIELD)).flatMap(Csrf::unmask);
        Optional<byte[]> wanted = bond(ctx).map(Csrf::secret);
        if (sent.isEmpty() || wanted.isEmpty() || !MessageDigest.isEqual(sent.get(), wanted.get())) {
            throw new FormExpired();
        }
    }

    private static Optional<String> bond(Context ctx) {
        return SessionCookie.token(ctx).or(() -> Cookies.find(ctx, VISITOR));
    }

    private static String newVisitor(Context ctx) {
        String visitor = Secrets.token();
        Cookies.setForVisit(ctx, VISITOR, visitor);
        return visitor;
    }

    private static byte[] secret(String bond) {
        return Secrets.sha256("csrf " + bond);
    }

    private static String mask(byte[] secret, byte[] mask) {
        byte[] masked = Arrays.copyOf(mask, mask.length + secret.length);
        System.arraycopy(xor(secret, mask), 0, masked, mask.length, secret.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(masked);
    }

    private static Optional<byte[]> unmask(String token) {
        try {
            byte[] masked = Base64.getUrlDecoder().decode(token);
            int half = masked.length / 2;
            return Optional.of(xor(Arrays.copyOfRange(masked, half, 2 * half), Arrays.copyOf(masked, half)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static byte[] xor(byte[] left, byte[] right) {
        byte[] result = new byte[left.length];
        for (int i = 0; i < result.length; i++) {
            result[i] = (byte) (left[i] ^ right[i]);
        }
        return result;
    }
}
