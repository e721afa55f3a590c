package fieldcraft.course;

import fieldcraft.markdown.Language;
import fieldcraft.markdown.Problems;
import java.util.Optional;

/** Reads one kind of file that every language has, and says where a translation differs from its original. */
interface PartParser<F> {
    /** What a file says; empty if it cannot be read, and of no use if an error was noted. */
    Optional<F> read(String text, Language language, Problems problems);

    /**
     * Notes where a translation differs in what has to be the same.
     *
     * @param problems the problems of the translation's file
     */
    void compare(F original, F translation, Problems problems);
}
