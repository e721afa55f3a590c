package fieldcraft.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fieldcraft.web.Busy;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.junit.jupiter.api.Test;

class PasswordsTest {
    private final Passwords passwords = new Passwords();

    @Test
    void knowsAPasswordByItsHash() {
        String hash = passwords.hash("seven green kettles");

        assertThat(passwords.matches("seven green kettles", Optional.of(hash))).isTrue();
        assertThat(passwords.matches("seven green kettle", Optional.of(hash))).isFalse();
    }

    @Test
    void hashesAsTheCheatSheetAsks() {
        assertThat(passwords.hash("seven green kettles")).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
    }

    @Test
    void givesTheSamePasswordAnotherHashEachTime() {
        assertThat(passwords.hash("seven green kettles")).isNotEqualTo(passwords.hash("seven green kettles"));
    }

    @Test
    void knowsAPasswordThatComesInAnotherUnicodeForm() {
        String hash = passwords.hash("Zo\u00eb likes caf\u00e9s");

        assertThat(passwords.matches("Zoe\u0308 likes cafe\u0301s", Optional.of(hash)))
                .isTrue();
    }

    @Test
    void matchesNothingWithoutAHash() {
        assertThat(passwords.matches("nobody has this password", Optional.empty()))
                .isFalse();
    }

    @Test
    void saysThatItIsBusyWhenThereIsNoPlaceForLong() {
        Passwords full = new Passwords(new Semaphore(0, true), Duration.ofMillis(1));

        assertThatThrownBy(() -> full.hash("seven green kettles")).isInstanceOf(Busy.class);
    }
}
