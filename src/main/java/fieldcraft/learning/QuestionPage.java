package fieldcraft.learning;

import fieldcraft.markdown.Language;
import fieldcraft.quiz.MatchingQuestion;
import fieldcraft.quiz.Question;
import fieldcraft.web.FieldErrors;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the page of a question shows.
 *
 * @param number counts from 1
 * @param introduction what is said before the first question, HTML; empty later on
 * @param matches what can be chosen for each row
 * @param typed what was typed for a number
 * @param confidence the chosen level, 0 if there is none yet
 */
record QuestionPage(
        ModuleRef module,
        CheckRef attempt,
        int number,
        int questions,
        String introduction,
        String kind,
        Question question,
        List<OfferedPart> parts,
        List<String> matches,
        String typed,
        int confidence,
        FieldErrors errors) {
    /**
     * An option, an item or a row.
     *
     * @param index where it is shown, counted from 0
     * @param html its words; plain text of an item or a row
     * @param chosen the place or match chosen for it, -1 if there is none
     */
    record OfferedPart(int index, String html, boolean ticked, int chosen) {}

    /**
     * The page of the question where the attempt stands.
     *
     * @param refused an answer that was not complete, to be shown as it was typed
     */
    static QuestionPage of(ModuleRef module, AnsweredCheck check, Language language, Optional<TypedAnswer> refused) {
        TypedAnswer typed = refused.orElse(TypedAnswer.none());
        CheckSheet sheet = check.sheet();
        AskedQuestion asked = sheet.question(sheet.answers().size(), language);
        return new QuestionPage(
                module,
                CheckRef.of(check),
                asked.number() + 1,
                sheet.size(),
                asked.number() == 0 ? sheet.check(language).introduction() : "",
                asked.question().kind().word(),
                asked.question(),
                parts(asked, typed),
                matches(asked),
                typed.number(),
                typed.confidence().map(Confidence::level).orElse(0),
                refused.map(asked::errors).orElse(FieldErrors.none()));
    }

    private static List<OfferedPart> parts(AskedQuestion asked, TypedAnswer typed) {
        List<OfferedPart> parts = new ArrayList<>();
        for (int index = 0; index < asked.order().size(); index++) {
            parts.add(new OfferedPart(
                    index,
                    asked.words(index),
                    typed.ticked().contains(index),
                    typed.part(index).orElse(-1)));
        }
        return parts;
    }

    private static List<String> matches(AskedQuestion asked) {
        return asked.question() instanceof MatchingQuestion matching
                ? asked.matches().stream().map(matching.matches()::get).toList()
                : List.of();
    }
}
