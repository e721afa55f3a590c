package fieldcraft.quiz;

import java.util.Set;

/** Where a question stands, which decides what its heading may say. */
enum Setting {
    /** In a knowledge check, where it is scored. */
    CHECK(Set.of("skill", "points", "answer", "tolerance"), Set.of("grid")),
    /** In a lesson, where it is not; the ids of its headings are checked with those of the rest. */
    LESSON(Set.of("answer", "tolerance"), Set.of("grid", "self-check"));

    private final Set<String> attributes;
    private final Set<String> classes;

    Setting(Set<String> attributes, Set<String> classes) {
        this.attributes = attributes;
        this.classes = classes;
    }

    Set<String> attributes() {
        return attributes;
    }

    Set<String> classes() {
        return classes;
    }
}
