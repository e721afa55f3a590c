package fieldcraft.people;

import fieldcraft.web.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Tells the details of an entry of the audit log: its machine words become those of people, all else stands as it is. */
final class AuditDetails {
    private static final Pattern FROM = Pattern.compile("^from (.*)$");
    private static final Pattern ROLE = Pattern.compile("(?i)\\b(?:trainee|trainer|manager|admin)\\b");
    private static final Pattern FIELD = Pattern.compile("\\b(?:name|email|number|language|started)\\b");
    private static final Pattern TEAM = Pattern.compile("(?:team )?(\\d{1,18})|no team|none");
    private static final Pattern GIVEN = Pattern.compile("^assignment (\\d+), (\\d+) people$");
    private static final Pattern DUTY = Pattern.compile("^assignment (\\d+): (extended|exempted|withdrawn|resumed)$");
    private static final Pattern TALLY =
            Pattern.compile("^(\\d+) rows: (\\d+) added, (\\d+) changed, (\\d+) unchanged$");
    private static final Pattern INVITED = Pattern.compile("^(?:invitation|reset) (mail|card)$");
    private static final Pattern LEADER = Pattern.compile("\\d{1,18}|(?:added )?\\[|\\]");
    private static final Pattern TEXT = Pattern.compile("^(\\S+) (\\d+)$");

    private AuditDetails() {}

    /**
     * The words in their order; together they are the details.
     *
     * @param names gives the name of a person, empty text if they were erased
     */
    static List<Message> words(AuditEntry entry, TeamTree tree, LongFunction<Optional<String>> names) {
        String details = entry.details();
        return switch (entry.deed()) {
            case SIGNED_IN, SIGN_IN_FAILED -> told(details, FROM, found -> filled("from", found));
            case PERSON_ADDED, ROLES_CHANGED -> told(details, ROLE, AuditDetails::role);
            case PERSON_CHANGED -> told(details, FIELD, found -> Message.of("people.audit.field." + found.group()));
            case TEAM_ASSIGNED -> told(details, TEAM, found -> team(found, tree));
            case ASSIGNED -> told(details, GIVEN, found -> filled("given", found));
            case ASSIGNMENT_CHANGED -> told(details, DUTY, found -> filled("duty-" + found.group(2), found));
            case PEOPLE_IMPORTED -> told(details, TALLY, found -> filled("tally", found));
            case INVITED -> told(details, INVITED, found -> filled("by-" + found.group(1), found));
            case SIGNED_OFF, SENT_BACK -> told(details, TEXT, found -> filled("version", found));
            case LEADERS_CHANGED -> told(details, LEADER, found -> leader(found.group(), names));
            case TEAM_ADDED, TEAM_CHANGED ->
                entry.teamName().filter(details::equals).isPresent() ? List.of() : plain(details);
            case INVITATION_USED -> List.of(); // the sentence says it
            default -> plain(details);
        };
    }

    private static List<Message> told(String details, Pattern known, Function<MatchResult, Message> tell) {
        List<Message> words = new ArrayList<>();
        Matcher found = known.matcher(details);
        int end = 0;
        while (found.find()) {
            words.addAll(plain(details.substring(end, found.start())));
            words.add(tell.apply(found.toMatchResult()));
            end = found.end();
        }
        words.addAll(plain(details.substring(end)));
        return words;
    }

    private static Message filled(String word, MatchResult found) {
        return Message.of(
                "people.audit.detail." + word,
                IntStream.rangeClosed(1, found.groupCount())
                        .mapToObj(found::group)
                        .toArray());
    }

    private static Message role(MatchResult found) {
        return Message.of("people.role." + found.group().toLowerCase(Locale.ROOT));
    }

    /** The team's names from the top; one that is no more is a number. */
    private static Message team(MatchResult found, TeamTree tree) {
        if (found.start(1) < 0) {
            return Message.of("people.audit.no-team");
        }
        return tree.find(Long.parseLong(found.group(1)))
                .map(team -> Message.of("people.audit.plain", tree.path(team)))
                .orElseGet(() -> Message.of("people.audit.team-gone", found.group(1)));
    }

    /** One of the words of {@code added [4, 7]}. */
    private static Message leader(String found, LongFunction<Optional<String>> names) {
        return switch (found) {
            case "[" -> Message.of("people.audit.detail.leaders");
            case "added [" -> Message.of("people.audit.detail.leaders-added");
            case "]" -> Message.of("people.audit.plain", "");
            default -> AuditWords.named(Long.parseLong(found), names.apply(Long.parseLong(found)));
        };
    }

    private static List<Message> plain(String text) {
        return text.isEmpty() ? List.of() : List.of(Message.of("people.audit.plain", text));
    }
}
