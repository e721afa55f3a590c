package fieldcraft.assignment;

import fieldcraft.people.PersonalData;
import java.util.List;

/** What is held about a person's assignments: when they are erased, the reasons that others wrote go. */
public final class AssignmentData {
    private AssignmentData() {}

    public static List<PersonalData> of(AssignmentDataDao data, CalendarDao calendars) {
        return List.of(
                PersonalData.counted("duties", data::duties),
                PersonalData.of("duty-changes", data::changes, data::emptyReasons),
                PersonalData.of("calendar", calendars::of, calendars::end));
    }
}
