package fieldcraft.course;

import fieldcraft.markdown.Language;
import fieldcraft.markdown.LengthUnit;

/**
 * How long a text takes to read: English at 200 words a minute, Chinese at 350 characters a minute (letters and digits
 * only, no punctuation), each begun minute counted, at least one.
 */
final class ReadingTime {
    private static final int WORDS_A_MINUTE = 200;
    private static final int CHARACTERS_A_MINUTE = 350;

    private ReadingTime() {}

    /** The time in minutes. */
    static int minutes(String text, Language language) {
        return switch (language) {
            case EN -> begun(LengthUnit.WORDS.of(text), WORDS_A_MINUTE);
            case ZH -> begun(characters(text), CHARACTERS_A_MINUTE);
        };
    }

    private static long characters(String text) {
        return text.codePoints().filter(Character::isLetterOrDigit).count();
    }

    private static int begun(long amount, int aMinute) {
        return (int) Math.max(1, (amount + aMinute - 1) / aMinute);
    }
}
