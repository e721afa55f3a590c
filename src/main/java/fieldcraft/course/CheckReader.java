package fieldcraft.course;

import fieldcraft.course.CheckReader.CheckFile;
import fieldcraft.markdown.Language;
import fieldcraft.markdown.Problems;
import fieldcraft.quiz.CheckParser;
import fieldcraft.quiz.KnowledgeCheck;
import fieldcraft.quiz.ParsedCheck;
import fieldcraft.quiz.QuestionChecker;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Reads the file of a knowledge check and says what is wrong with it. */
final class CheckReader implements PartParser<CheckFile> {
    private final CheckParser parser = new CheckParser();
    private final Function<KnowledgeCheck, Set<String>> competencies;
    private final int passMark;

    private CheckReader(Function<KnowledgeCheck, Set<String>> competencies, int passMark) {
        this.competencies = competencies;
        this.passMark = passMark;
    }

    /**
     * A reader for the checks of a course.
     *
     * @param competencies the ids that questions may name
     * @param passMark the score from which a check is passed
     */
    static CheckReader ofCourse(Set<String> competencies, int passMark) {
        return new CheckReader(check -> competencies, passMark);
    }

    /** A reader for a check that stands by itself: any competency will do. */
    static CheckReader ofAnySkill(int passMark) {
        return new CheckReader(KnowledgeCheck::skills, passMark);
    }

    @Override
    public Optional<CheckFile> read(String text, Language language, Problems problems) {
        ParsedCheck parsed = parser.parse(problems.file(), text);
        problems.add(parsed.problems());
        parsed.check()
                .ifPresent(check -> problems.add(
                        QuestionChecker.check(problems.file(), check, language, competencies.apply(check), passMark)));
        return parsed.check().map(check -> new CheckFile(text, check));
    }

    @Override
    public void compare(CheckFile original, CheckFile translation, Problems problems) {
        problems.add(QuestionChecker.compareTranslations(
                original.check().questions(),
                problems.file(),
                translation.check().questions()));
    }

    static ModuleCheck moduleCheck(Map<Language, CheckFile> files) {
        Map<Language, String> texts = new EnumMap<>(Language.class);
        Map<Language, KnowledgeCheck> checks = new EnumMap<>(Language.class);
        files.forEach((language, file) -> {
            texts.put(language, file.text());
            checks.put(language, file.check());
        });
        return ModuleCheck.of(texts, checks);
    }

    /** A check and the text it was read from. */
    record CheckFile(String text, KnowledgeCheck check) {}
}
