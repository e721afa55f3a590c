package fieldcraft.learning;

import fieldcraft.markdown.Language;

/**
 * What the page of a question shows after its answer.
 *
 * @param finished whether it was the last one to be answered
 */
record GradedPage(ModuleRef module, CheckRef attempt, int questions, GradedQuestion graded, boolean finished) {
    /** The answer with this number, counted from 0. */
    static GradedPage of(ModuleRef module, AnsweredCheck check, int number, Language language) {
        return new GradedPage(
                module,
                CheckRef.of(check),
                check.sheet().size(),
                GradeWriter.graded(check.sheet(), number, language),
                check.sheet().isComplete());
    }
}
