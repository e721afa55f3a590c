package fieldcraft;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * For whom a route is, and whose it may be about.
 *
 * @param gone whether there is nothing to be found in this test, even for those who may come
 * @param form what is sent with it, where an empty form would find nothing
 */
record Permission(Rule rule, boolean gone, Map<String, String> form) {
    /** What may come of a request. */
    static final String FOUND = "found";

    static final String NOT_FOUND = "not found";
    static final String SIGN_IN = "sign-in";

    private static final String GONE = "gone";

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
        /** Of somebody in the team that the manager leads, to which trainee, trainer and admin belong. */
        LED,
        /** Of somebody in a team below it. */
        BELOW,
        /** Of somebody in another team, to which the manager belongs without leading it. */
        OTHER,
        /** Of somebody who was erased: nobody finds them any more. */
        ERASED
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
        if (rule.allows(who, whose) && whose != Whose.ERASED) {
            return gone ? NOT_FOUND : FOUND;
        }
        return who == Who.VISITOR ? SIGN_IN : NOT_FOUND;
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
        Rule rule = Rule.valueOf(words[0].toUpperCase(Locale.ROOT).replace('-', '_'));
        String last = words.length > 3 ? words[3] : "";
        return new Permission(rule, last.equals(GONE), last.contains("=") ? form(last) : Map.of());
    }

    private static Map<String, String> form(String fields) {
        return Arrays.stream(fields.split("&"))
                .map(field -> field.split("=", 2))
                .collect(Collectors.toMap(field -> field[0], field -> field[1]));
    }
}
