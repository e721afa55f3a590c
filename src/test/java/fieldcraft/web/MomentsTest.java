package fieldcraft.web;

import static org.assertj.core.api.Assertions.assertThat;

import fieldcraft.markdown.Language;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class MomentsTest {
    private static final Instant FRIDAY = Instant.parse("2026-11-27T10:00:00Z");

    private final Moments moments = new Moments(ZoneId.of("Asia/Shanghai"));

    @Test
    void saysTheDayTheTimeAndWhoseTimeItIs() {
        assertThat(moments.moment(FRIDAY, Language.EN)).isEqualTo("Fri 27 Nov, 18:00 (Shanghai)");
        assertThat(moments.moment(FRIDAY, Language.ZH)).isEqualTo("11月27日周五 18:00（Shanghai）");
    }

    @Test
    void saysTheDateWithItsYear() {
        assertThat(moments.date(FRIDAY, Language.EN)).isEqualTo("27 Nov 2026");
        assertThat(moments.date(FRIDAY, Language.ZH)).isEqualTo("2026年11月27日");
    }

    @Test
    void callsUniversalTimeByItsName() {
        for (String zone : new String[] {"Z", "UTC", "Etc/UTC"}) {
            assertThat(new Moments(ZoneId.of(zone)).moment(FRIDAY, Language.EN)).isEqualTo("Fri 27 Nov, 10:00 (UTC)");
        }
    }
}
