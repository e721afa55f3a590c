package fieldcraft.learning;

import fieldcraft.people.PersonalData;
import java.util.List;

/** What is held about a person as a learner: when they are erased, what they wrote goes and what they did is counted on. */
public final class LearningData {
    private LearningData() {}

    public static List<PersonalData> of(LearningDataDao data, VerdictDao verdicts) {
        return List.of(
                PersonalData.counted("readings", data::readings),
                PersonalData.counted("attempts", data::attempts),
                PersonalData.counted("decisions", data::decisions),
                PersonalData.counted("checks", data::checks),
                PersonalData.counted("answers", data::answers),
                PersonalData.of("drafts", data::drafts, data::emptyDrafts),
                PersonalData.of("asides", data::asides, data::emptyAsides),
                PersonalData.of("handed-in", data::versions, data::emptyVersions),
                PersonalData.of("verdicts", data::verdicts, verdicts::emptyWords));
    }
}
