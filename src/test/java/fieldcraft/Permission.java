package fieldcraft;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * For whom a route is, and whose it may be about.
 *
 * @param gone whether there is nothing to be found in this test, even for those who may come
 */
record Permission(Rule rule, boolean gone) {
    /** Who asks. */
    enum Who {
        VISITOR,
        TRAINEE,
        MANAGER,
        TRAINER,
        ADMIN
    }

    /** Whom it is about, as seen by whoever asks. */
    enum Whose {
        OWN,
        /** Of somebody in a team that the manager leads. */
        LED,
        /** Of somebody in a team below it. */
        BELOW,
        /** Of somebody in another team. */
        OTHER
    }

    /** The first word of a line. */
    enum Rule {
        ANYONE,
        SIGNED_IN,
        /** Whoever is signed in, and only what is their own. */
        OWN,
        /** The same, and trainers about everybody. */
        OWN_OR_TRAINER,
        /** Trainers, about everybody but themselves. */
        COACH,
        /** What a trainer may see of everybody and a manager of the teams led and all below. */
        REACH,
        MANAGER_OR_TRAINER,
        TRAINER,
        ADMIN;

        boolean allows(Who who, Whose whose) {
            return switch (this) {
                case ANYONE -> true;
                case SIGNED_IN -> who != Who.VISITOR;
                case OWN -> who != Who.VISITOR && whose == Whose.OWN;
                case OWN_OR_TRAINER -> who == Who.TRAINER || OWN.allows(who, whose);
                case COACH -> who == Who.TRAINER && whose != Whose.OWN;
                case REACH -> who == Who.TRAINER || who == Who.MANAGER && (whose == Whose.LED || whose == Whose.BELOW);
                case MANAGER_OR_TRAINER -> who == Who.MANAGER || who == Who.TRAINER;
                case TRAINER -> who == Who.TRAINER;
                case ADMIN -> who == Who.ADMIN;
            };
        }
    }

    /** What is to come of it. */
    String answer(Who who, Whose whose) {
        if (rule.allows(who, whose)) {
            return gone ? "not found" : "found";
        }
        return who == Who.VISITOR ? "sign-in" : "not found";
    }

    /** Every line of the table, by method and path. */
    static Map<String, Permission> table() {
        Map<String, Permission> table = new TreeMap<>();
        try (var file = Objects.requireNonNull(Permission.class.getResourceAsStream("/permissions.txt"))) {
            new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.strip().split("\\s+"))
                    .forEach(words -> table.put(words[1] + " " + words[2], of(words)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return table;
    }

    private static Permission of(String[] words) {
        return new Permission(Rule.valueOf(words[0].toUpperCase(Locale.ROOT).replace('-', '_')), words.length > 3);
    }
}
