package fieldcraft.report;

import fieldcraft.markdown.Language;
import java.text.CollationKey;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;

/** People in the order of their names, as readers of a language look for them: Chinese names by their sound. */
final class NameOrder {
    private NameOrder() {}

    static List<Learner> sorted(List<Learner> learners, Language language) {
        Collator collator = Collator.getInstance(language.locale());
        return learners.stream()
                .map(learner -> new Keyed(collator.getCollationKey(learner.name()), learner))
                .sorted(Comparator.comparing(Keyed::key)
                        .thenComparing(keyed -> keyed.learner().id()))
                .map(Keyed::learner)
                .toList();
    }

    private record Keyed(CollationKey key, Learner learner) {}
}
