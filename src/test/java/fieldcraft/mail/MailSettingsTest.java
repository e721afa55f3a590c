package fieldcraft.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class MailSettingsTest {
    private static final String FROM = "Fieldcraft <training@company.com>";

    @Test
    void readsUserPasswordHostAndPort() {
        assertThat(MailSettings.of("smtp://kim%40company.com:a%2Fb+c@mail.company.com:2525", FROM))
                .isEqualTo(new MailSettings(
                        "mail.company.com", 2525, false, Optional.of("kim@company.com"), Optional.of("a/b+c"), FROM));
    }

    @Test
    void knowsTheUsualPorts() {
        assertThat(MailSettings.of("smtp://mail.company.com", FROM).port()).isEqualTo(587);
        assertThat(MailSettings.of("smtps://mail.company.com", FROM).port()).isEqualTo(465);
    }

    @Test
    void refusesWhatIsNoMailServerWithoutTellingThePassword() {
        for (String address : new String[] {"mail.company.com", "http://kim:secret@host", "smtp://kim:se cret@host"}) {
            assertThatThrownBy(() -> MailSettings.of(address, FROM))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("smtp://user:password@host:587")
                    .hasMessageNotContaining("cret");
        }
    }

    @Test
    void refusesASenderThatIsNoAddress() {
        assertThatThrownBy(() -> MailSettings.of("smtp://mail.company.com", "Fieldcraft"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("training@company.com");
    }

    @Test
    void neverShowsThePassword() {
        assertThat(MailSettings.of("smtp://kim:secret@mail.company.com", FROM).toString())
                .doesNotContain("secret");
    }
}
