package fieldcraft.people;

import fieldcraft.web.Secrets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/** The secret of an invitation: 16 letters and figures that somebody can read off paper and type. */
public record InvitationCode(String letters) {
    private static final int GROUP = 4;
    private static final String BETWEEN = "-";

    /** A code that nobody had before. */
    static InvitationCode fresh() {
        return new InvitationCode(GeneratedPassword.next());
    }

    /** What somebody typed, whatever stands between the letters, in capitals or full width; empty if it is no code. */
    static Optional<InvitationCode> of(String typed) {
        String letters = Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]", "");
        return Optional.of(letters).filter(GeneratedPassword::isOne).map(InvitationCode::new);
    }

    /** In groups of four: {@code abcd-efgh-jkmn-pqrs}. */
    public String grouped() {
        return letters.replaceAll("(.{" + GROUP + "})(?=.)", "$1" + BETWEEN);
    }

    /** The address that it opens. */
    public String path() {
        return "/invitations/" + grouped();
    }

    /** Under which the database keeps it. */
    String hash() {
        return Secrets.sha256Hex("invitation " + letters);
    }

    /** A code is shown to its owner only, never by the way. */
    @Override
    public String toString() {
        return "InvitationCode";
    }
}
