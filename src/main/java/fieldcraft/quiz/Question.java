package fieldcraft.quiz;

import java.util.List;
import java.util.Optional;

/** One question with what is right; its parts (options, items, rows) are known by their place, counted from 0. */
public sealed interface Question permits ChoiceQuestion, OrderingQuestion, MatchingQuestion, NumberQuestion {
    Stem stem();

    QuestionKind kind();

    /**
     * The answer that names places: the ticked options, all items in the order given to them, or for each row the place
     * of its match, -1 where there is none yet.
     *
     * @throws IllegalArgumentException for a number, which has no places: see {@link Answer#number}
     */
    Answer answer(List<Integer> places);

    /** The words of its parts (options, items, things and matches) without markup, each once. */
    List<String> words();

    /** Whether an answer is one to this question, and nothing is missing in it. */
    boolean accepts(Answer answer);

    /**
     * What an answer is worth; an incomplete one earns nothing for what is missing.
     *
     * @throws IllegalArgumentException if it is an answer to a question of another kind
     */
    Grade grade(Answer answer);

    default String id() {
        return stem().id();
    }

    /** The question, plain text. */
    default String title() {
        return stem().title();
    }

    /** What is told below the heading, safe to be shown as it is; may be empty. */
    default String text() {
        return stem().text();
    }

    /** The competency it exercises; empty in a self-check. */
    default Optional<String> skill() {
        return stem().skill();
    }

    /** What a right answer earns, 1 to 4. */
    default int points() {
        return stem().points();
    }

    /** The closing words, shown after the answer, safe to be shown as they are; may be empty. */
    default String explanation() {
        return stem().explanation();
    }

    /** The line of its heading. */
    default int line() {
        return stem().line();
    }
}
