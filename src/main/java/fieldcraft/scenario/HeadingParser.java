package fieldcraft.scenario;

import fieldcraft.markdown.Attribute;
import fieldcraft.markdown.Problems;
import fieldcraft.markdown.Section;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Reads what the heading of a scene says about it. */
final class HeadingParser {
    private static final String ENDING = "ending";
    private static final int MOST_SKILLS = 3;

    private final Problems problems;

    HeadingParser(Problems problems) {
        this.problems = problems;
    }

    /** The id of the scene. */
    String id(Section section) {
        Optional<String> id = section.attributes().id();
        if (id.isEmpty()) {
            problems.error(section.line(), "a scene needs an id: ## Heading {#the-door}");
        } else if (!Section.isId(id.get())) {
            problems.error(section.line(), "'#" + id.get() + "': " + Section.ID_RULE);
        }
        if (section.title().isEmpty()) {
            problems.error(section.line(), "a scene needs words in its heading");
        }
        return id.orElse("");
    }

    /** Whether it is an ending; no other class means anything. */
    boolean isEnding(Section section) {
        List<String> classes = section.attributes().classes();
        classes.stream()
                .filter(name -> !name.equals(ENDING))
                .forEach(name -> problems.error(
                        section.line(), "unknown class '." + name + "': a scene can only be an .ending"));
        return classes.contains(ENDING);
    }

    /** The competencies that the decision exercises. */
    List<String> skills(Section section) {
        String text = section.attributes()
                .value("skills")
                .map(Attribute::value)
                .orElse("")
                .strip();
        if (text.isEmpty()) {
            problems.error(section.line(), "a scene with choices needs skills=\"…\": the competencies it exercises");
            return List.of();
        }
        List<String> skills = Arrays.asList(text.split("\\s+"));
        if (skills.size() > MOST_SKILLS || skills.stream().distinct().count() < skills.size()) {
            problems.error(section.line(), "skills=\"" + text + "\": one to three different competencies");
        }
        return skills;
    }

    /** How the story ended. */
    Outcome outcome(Section section) {
        Optional<String> word = section.attributes().value("outcome").map(Attribute::value);
        Optional<Outcome> outcome = word.flatMap(Outcome::of);
        if (outcome.isEmpty()) {
            problems.error(
                    section.line(),
                    "an ending needs outcome=won, outcome=partly, outcome=open, outcome=lost or outcome=breach");
        }
        return outcome.orElse(Outcome.OPEN);
    }
}
