package fieldcraft.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BackoffTest {
    @Test
    void waitsThreeTimesAsLongEachTimeUpToHalfADay() {
        assertThat(IntStream.range(1, Backoff.MOST_ATTEMPTS).mapToObj(Backoff::after))
                .containsExactly(
                        Duration.ofMinutes(1),
                        Duration.ofMinutes(3),
                        Duration.ofMinutes(9),
                        Duration.ofMinutes(27),
                        Duration.ofMinutes(81),
                        Duration.ofMinutes(243),
                        Duration.ofHours(12),
                        Duration.ofHours(12),
                        Duration.ofHours(12));
    }
}
