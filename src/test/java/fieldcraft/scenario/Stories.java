package fieldcraft.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import fieldcraft.markdown.ContentProblem;
import fieldcraft.markdown.Language;
import java.util.List;
import java.util.stream.Stream;

/** Stories for the tests, and what the parser and the check say to them. */
final class Stories {
    /** A story without any problem: three decisions, four endings. */
    static final String SOUND = """
            ---
            title: A door left open
            role: You look after the telephone exchanges of a city.
            pass: 70
            state:
              trust: {range: 0..3, start: 0}
              gift: {range: 0..1, start: 0}
            ---

            ## The door {#door skills="trust timing"}

            The new chief has his door open.

            - [Wait until he looks up](#visit) {points="3 2" trust=+1 real=true}

              He looks up.

              > A minute costs nothing.
            - [Walk in with a loud good morning](#visit) {points="1 1"}
              > He was on the telephone.
            - [Leave](#visit) {points="0 1"}
              > An open door is an offer.

            ## The visit {#visit skills="discovery"}

            He asks what brings you here.

            - [Ask him what he was sent to do](#table) {points="3" trust=+1}
              > The best opening is a question.
            - [Tell him about the exchanges, all four models of them](#table) {points="1"}
              > He did not ask.
            - [Praise him](#table) {points="0" trust=-1}
              > He has heard that before.

            ## The table {#table skills="integrity"}

            His desk is bare but for a broken pen.

            - [Leave him a report on his own lines](#decision) {points="3" trust=+1 real=true}
              > Something for him and for his bureau.
            - [Leave him the golden pen that you happen to have brought along](#decision) {points="0" gift=1}
              > A present is a question that he must not answer.
            - [Leave nothing](#decision) {points="1"}
              > A chance missed.

            ## He decides {#decision}

            1. [](#frozen) {if="gift = 1"}
            2. [](#partner) {if="trust >= 3"}
            3. [](#order) {if="trust = 2"}
            4. [](#closed)

            ## Partner {#partner .ending value=5 outcome=won}

            Both sign.

            ## An order {#order .ending value=3 outcome=partly}

            A small one.

            ## Closed {#closed .ending value=0 outcome=lost}

            The door is closed.

            ## Frozen {#frozen .ending value=0 outcome=breach}

            The pen was booked, and the file is frozen.
            """;

    private Stories() {}

    /** The scenario of a text that the parser has nothing against. */
    static Scenario parsed(String text) {
        ParsedScenario parsed = new ScenarioParser().parse("story.md", text);
        assertThat(parsed.problems()).isEmpty();
        return parsed.scenario().orElseThrow();
    }

    /** A story of scenes with no state. */
    static Scenario scenes(String scenes) {
        return scenes("{}", scenes);
    }

    /** A story of scenes with this state, both as they stand in a file. */
    static Scenario scenes(String state, String scenes) {
        return parsed("---\ntitle: A story\nrole: You\npass: 70\nstate: " + state + "\n---\n" + scenes);
    }

    /** The sound story with something replaced, which must be in it. */
    static String sound(String old, String replacement) {
        assertThat(SOUND).contains(old);
        return SOUND.replace(old, replacement);
    }

    /** What parser and check say to a text, as {@code line: severity: message}. */
    static List<String> problems(String text) {
        ParsedScenario parsed = new ScenarioParser().parse("story.md", text);
        Stream<ContentProblem> checked = parsed.scenario().stream()
                .flatMap(scenario -> ScenarioChecker.check("story.md", scenario, Language.EN).stream());
        return Stream.concat(parsed.problems().stream(), checked)
                .map(problem -> problem.toString().replaceFirst("^story.md:", ""))
                .toList();
    }
}
