package fieldcraft.course;

import fieldcraft.markdown.ContentProblem;
import fieldcraft.markdown.Language;
import fieldcraft.markdown.Problems;
import fieldcraft.markdown.SourceText;
import java.util.List;
import java.util.Optional;

/**
 * A lesson, check or practice that is looked at without its course; its competencies are taken as given.
 *
 * @param file the file as its author knows it
 */
public record SingleFile(String file, Part part, Language language, byte[] bytes) {
    /** The pass mark of checks that no course says otherwise of. */
    public static final int PASS_MARK = 80;

    /**
     * What its author should mend.
     *
     * @param original the file in the original language, if this one is a translation and the other lies beside it
     */
    public List<ContentProblem> problems(Optional<SingleFile> original) {
        return switch (part) {
            case LESSON -> problems(new LessonReader(), original);
            case CHECK -> problems(CheckReader.ofAnySkill(PASS_MARK), original);
            case PRACTICE -> problems(new PracticeReader(), original);
            case SCENARIO -> throw new IllegalArgumentException("a scenario is for the ScenarioChecker");
        };
    }

    private <F> List<ContentProblem> problems(PartParser<F> parser, Optional<SingleFile> original) {
        Problems found = new Problems(file);
        Optional<F> read = read(parser, found);
        Optional<F> before = original.flatMap(other -> other.read(parser, new Problems(other.file)));
        if (read.isPresent() && before.isPresent()) {
            parser.compare(before.get(), read.get(), found);
        }
        return found.found();
    }

    private <F> Optional<F> read(PartParser<F> parser, Problems found) {
        return SourceText.decode(bytes, found).flatMap(text -> parser.read(text, language, found));
    }
}
