package fieldcraft.web;

import fieldcraft.markdown.Language;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;

/** Writes times as a person reads them: {@code Fri 27 Nov, 18:00 (Shanghai)}. */
public final class Moments {
    private static final Map<Language, DateTimeFormatter> MOMENT = Map.of(
            Language.EN, DateTimeFormatter.ofPattern("EEE d MMM, HH:mm", Language.EN.locale()),
            Language.ZH, DateTimeFormatter.ofPattern("M月d日EEE HH:mm", Language.ZH.locale()));
    private static final Map<Language, DateTimeFormatter> DATE = Map.of(
            Language.EN, DateTimeFormatter.ofPattern("d MMM yyyy", Language.EN.locale()),
            Language.ZH, DateTimeFormatter.ofPattern("yyyy年M月d日", Language.ZH.locale()));

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final ZoneId zone;

    public Moments(ZoneId zone) {
        this.zone = zone;
    }

    /** The day and the minute, with the place whose clock it is. */
    public String moment(Instant instant, Language language) {
        String written = MOMENT.get(language).format(instant.atZone(zone));
        return language == Language.ZH ? written + "（" + place() + "）" : written + " (" + place() + ")";
    }

    /** The day and the year. */
    public String date(Instant instant, Language language) {
        return DATE.get(language).format(instant.atZone(zone));
    }

    /** A day in its year. */
    public String date(LocalDate day, Language language) {
        return DATE.get(language).format(day);
    }

    /** The minute of the day, such as {@code 18:00}. */
    public String time(Instant instant) {
        return TIME.format(instant.atZone(zone));
    }

    private String place() {
        String id = zone.normalized().equals(ZoneOffset.UTC) ? "UTC" : zone.getId();
        return id.substring(id.lastIndexOf('/') + 1).replace('_', ' ');
    }
}
