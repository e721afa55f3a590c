package fieldcraft;

import static org.assertj.core.api.Assertions.assertThat;

import fieldcraft.testkit.Browser;
import fieldcraft.testkit.TestApp;
import fieldcraft.testkit.TestPeople;
import fieldcraft.web.Viewer;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RoutesTest {
    private final TestApp app = TestApp.start();
    private final TestPeople people = app.people();

    @AfterEach
    void stop() {
        app.close();
    }

    @Test
    void everyRoleOpensItsOwnDoorsOnly() {
        assertThat(doors(people.kim)).containsExactly(Access.ANYONE, Access.SIGNED_IN);
        assertThat(doors(people.cora))
                .containsExactly(Access.ANYONE, Access.SIGNED_IN, Access.TRAINER, Access.MANAGER_OR_TRAINER);
        assertThat(doors(people.mo))
                .containsExactly(Access.ANYONE, Access.SIGNED_IN, Access.MANAGER, Access.MANAGER_OR_TRAINER);
        assertThat(doors(people.ada)).containsExactly(Access.ANYONE, Access.SIGNED_IN, Access.ADMIN);
    }

    @Test
    void whoeverIsNotSignedInIsSentToTheSignInPage() {
        Browser visitor = app.browser();

        assertThat(visitor.open("/").path()).isEqualTo("/sign-in");
        assertThat(visitor.open("/account").path()).isEqualTo("/sign-in?to=%2Faccount");
    }

    @Test
    void headAnswersLikeGetWithoutTheBody() {
        Browser visitor = app.browser().send("HEAD", "/sign-in");

        assertThat(visitor.status()).isEqualTo(200);
        assertThat(visitor.response().body()).isEmpty();
        assertThat(app.browser().send("HEAD", "/account").path()).startsWith("/sign-in");
    }

    @Test
    void theServerSaysThatItIsWell() {
        assertThat(app.browser().open("/health").text()).isEqualTo("ok");
    }

    private static List<Access> doors(Viewer person) {
        return List.of(Access.values()).stream()
                .filter(access -> access.allows(Optional.of(person)))
                .toList();
    }
}
