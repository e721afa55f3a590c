package fieldcraft.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Every shape of the format, as it is read. */
class ScenarioParserTest {
    private static final String STORY = """
            ---
            title: The new division chief
            role: You look after the exchanges of a city.
            pass: 70
            state:
              trust:  {range: 0..10, start: 2, label: Trust}
              window: {range: -9..12, start: 4, label: Time left, show: true}
              knows:  {range: 0..1, start: 0}
            ---

            ## A door left open {#corridor skills="politics discovery"}

            The *old* chief has retired.

            He knew you. {if="knows = 1"}

            > To whom it may concern.

            - [Ask the deputy](#hesitation) {points="0 1" trust=-1 real=true}

              He looks at the window.

              Then he answers.

              > Ask what it is
              > before you walk on.
            - [Have tea](#decision){points="3 2" knows=1 window=+2}
              > Cheap research.

            ## Hesitation {#hesitation}

            1. [he knows](#decision) {if="knows = 1" trust=-2}
            2. [](#partner)

            ## The bureau decides {#decision skills=politics}

            - [One](#partner) {points=3}
              > A.
            - [Two](#lost) {points=0 if="trust > 1"}
              > B.

            ## Partner {#partner .ending value="20 + trust" outcome=won}

            Both men sign.

            ## Lost {#lost .ending value=0 outcome=lost}
            """;

    @Test
    void readsTheFrontMatter() {
        Scenario scenario = parsed(STORY);

        assertThat(scenario.title()).isEqualTo("The new division chief");
        assertThat(scenario.role()).isEqualTo("You look after the exchanges of a city.");
        assertThat(scenario.passMark()).isEqualTo(70);
    }

    @Test
    void readsTheState() {
        assertThat(parsed(STORY).variables())
                .containsExactly(
                        new Variable("trust", 0, 10, 2, Optional.of("Trust"), false, 6),
                        new Variable("window", -9, 12, 4, Optional.of("Time left"), true, 7),
                        new Variable("knows", 0, 1, 0, Optional.empty(), false, 8));
    }

    @Test
    void keepsTheOrderOfTheScenes() {
        assertThat(parsed(STORY).scenes())
                .extracting(Scene::id)
                .containsExactly("corridor", "hesitation", "decision", "partner", "lost");
    }

    @Test
    void readsASceneWithChoices() {
        ChoiceScene scene = (ChoiceScene) parsed(STORY).start();

        assertThat(scene.title()).isEqualTo("A door left open");
        assertThat(scene.skills()).containsExactly("politics", "discovery");
        assertThat(scene.line()).isEqualTo(11);
        assertThat(scene.choices()).hasSize(2);
    }

    @Test
    void readsTheTextOfASceneWithItsGuards() {
        assertThat(parsed(STORY).start().text())
                .extracting(Paragraph::html, Paragraph::plainText, paragraph -> guard(paragraph.guard()))
                .containsExactly(
                        tuple("<p>The <em>old</em> chief has retired.</p>", "The old chief has retired.", ""),
                        tuple("<p>He knew you.</p>", "He knew you.", "knows = 1"),
                        tuple(
                                "<blockquote>\n<p>To whom it may concern.</p>\n</blockquote>",
                                "To whom it may concern.",
                                ""));
    }

    @Test
    void readsAChoice() {
        Choice choice = ((ChoiceScene) parsed(STORY).start()).choices().get(0);

        assertThat(choice.text()).isEqualTo("Ask the deputy");
        assertThat(choice.target()).isEqualTo("hesitation");
        assertThat(choice.guard()).isEmpty();
        assertThat(choice.points()).containsExactly(0, 1);
        assertThat(choice.effects()).containsExactly(new Effect("trust", Effect.Kind.ADD, -1));
        assertThat(choice.real()).isTrue();
        assertThat(choice.consequence()).isEqualTo("<p>He looks at the window.</p>\n<p>Then he answers.</p>");
        assertThat(choice.feedback()).isEqualTo("<p>Ask what it is before you walk on.</p>");
        assertThat(choice.line()).isEqualTo(19);
    }

    @Test
    void readsAttributesGluedToTheLink() {
        Choice choice = ((ChoiceScene) parsed(STORY).start()).choices().get(1);

        assertThat(choice.points()).containsExactly(3, 2);
        assertThat(choice.effects())
                .containsExactly(new Effect("knows", Effect.Kind.SET, 1), new Effect("window", Effect.Kind.ADD, 2));
        assertThat(choice.consequence()).isEmpty();
    }

    @Test
    void readsRoutes() {
        RouteScene scene = (RouteScene) parsed(STORY).scene("hesitation").orElseThrow();

        assertThat(scene.routes())
                .extracting(Route::target, route -> guard(route.guard()), Route::effects, Route::line)
                .containsExactly(
                        tuple("decision", "knows = 1", List.of(new Effect("trust", Effect.Kind.ADD, -2)), 32),
                        tuple("partner", "", List.of(), 33));
    }

    @Test
    void readsAnEnding() {
        Ending ending = (Ending) parsed(STORY).scene("partner").orElseThrow();

        assertThat(ending.value()).hasToString("20 + trust");
        assertThat(ending.outcome()).isEqualTo(Outcome.WON);
        assertThat(ending.text()).extracting(Paragraph::plainText).containsExactly("Both men sign.");
    }

    @Test
    void aStoryMayHaveNoState() {
        String story = """
                ---
                title: T
                role: R
                pass: 50
                ---

                ## One {#one skills=trust}

                - [a](#end) {points=1}
                  > A.
                - [b](#end) {points=0}
                  > B.

                ## End {#end .ending value=0 outcome=open}
                """;

        assertThat(parsed(story).variables()).isEmpty();
    }

    @Test
    void readsBytesToo() {
        byte[] bytes = STORY.getBytes(StandardCharsets.UTF_8);

        assertThat(new ScenarioParser().parse("s.md", bytes)).isEqualTo(new ScenarioParser().parse("s.md", STORY));
    }

    private static Scenario parsed(String text) {
        ParsedScenario parsed = new ScenarioParser().parse("story.md", text);
        assertThat(parsed.problems()).isEmpty();
        return parsed.scenario().orElseThrow();
    }

    private static String guard(Optional<Expression> guard) {
        return guard.map(Expression::toString).orElse("");
    }
}
