package fieldcraft.people;

import static org.assertj.core.api.Assertions.assertThat;

import fieldcraft.markdown.Language;
import fieldcraft.testkit.TestSite;
import fieldcraft.web.Pages;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The button that other pages show beside a person. */
class InvitationButtonTest {
    private static final Optional<String> ADDRESS = Optional.of("kim@example.com");

    @Test
    void offersWhatFitsThePerson() {
        assertThat(buttons(person(ADDRESS, false, Optional.empty()), true))
                .containsExactly("Invite by mail", "Show a code to hand over");
        assertThat(buttons(person(ADDRESS, true, Optional.empty()), true))
                .containsExactly("Send a letter for a new password", "Show a code for a new password");
    }

    @Test
    void offersNoLetterWhereNoneCanBeSent() {
        assertThat(buttons(person(ADDRESS, false, Optional.empty()), false))
                .containsExactly("Show a code to hand over");
        assertThat(buttons(person(Optional.empty(), false, Optional.empty()), true))
                .containsExactly("Show a code to hand over");
    }

    @Test
    void offersNothingToWhoWasDeactivated() {
        assertThat(buttons(person(ADDRESS, true, Optional.of(Instant.EPOCH)), true))
                .isEmpty();
    }

    private static List<String> buttons(Member person, boolean mail) {
        Map<String, Object> model = Map.of("person", person, "mail", mail);
        try (TestSite site =
                TestSite.with(routes -> routes.get("/", ctx -> Pages.render(ctx, "test/invitation-button", model)))) {
            return site.browser().open("/").document().select("button").eachText();
        }
    }

    private static Member person(Optional<String> email, boolean admitted, Optional<Instant> deactivatedAt) {
        return new Member(
                7,
                email,
                Optional.of("K-7"),
                "Kim",
                Language.EN,
                false,
                false,
                false,
                Optional.empty(),
                Optional.empty(),
                admitted,
                deactivatedAt,
                Optional.empty());
    }
}
