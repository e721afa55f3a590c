package fieldcraft.assignment;

import fieldcraft.web.FieldErrors;
import fieldcraft.web.FormFields;
import io.javalin.http.Context;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a trainer typed to change one person's share.
 *
 * @param deed {@code extend}, {@code exempt}, {@code withdraw} or {@code resume}
 */
record DutyForm(String deed, String day, String reason) {
    private static final int LONGEST_REASON = 500;

    static DutyForm of(Context ctx) {
        FormFields fields = FormFields.of(ctx);
        return new DutyForm(fields.line("deed"), fields.line("day"), fields.line("reason"));
    }

    FieldErrors errors(LocalDate today) {
        Optional<LocalDate> chosen = chosenDay();
        return FieldErrors.none()
                .require(!deed.equals("extend") || chosen.isPresent(), "day", "assignment.form.no-day")
                .require(chosen.filter(each -> each.isBefore(today)).isEmpty(), "day", "assignment.form.past-day")
                .require(!reason.isEmpty(), "reason", "assignment.form.no-reason")
                .require(reason.length() <= LONGEST_REASON, "reason", "assignment.form.long-reason", LONGEST_REASON);
    }

    Optional<LocalDate> chosenDay() {
        try {
            return deed.equals("extend") ? Optional.of(LocalDate.parse(day)) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty(); // said beside the field
        }
    }

    /** What it makes of the share, but for an extension. */
    Optional<DutyEvent.Kind> kind() {
        return switch (deed) {
            case "exempt" -> Optional.of(DutyEvent.Kind.EXEMPTED);
            case "withdraw" -> Optional.of(DutyEvent.Kind.WITHDRAWN);
            case "resume" -> Optional.of(DutyEvent.Kind.RESUMED);
            default -> Optional.empty();
        };
    }
}
