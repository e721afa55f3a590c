package fieldcraft.quiz;

import fieldcraft.markdown.Language;

/** How long a question may be, and how long it is: in words, or in characters where words are not spaced. */
enum TextLength {
    WORDS("words", 130) {
        @Override
        int of(String text) {
            return text.isBlank() ? 0 : text.strip().split("\\s+").length;
        }
    },
    CHARACTERS("characters", 260) {
        @Override
        int of(String text) {
            return (int) text.codePoints()
                    .filter(character -> !Character.isWhitespace(character))
                    .count();
        }
    };

    private final String unit;
    private final int most;

    TextLength(String unit, int most) {
        this.unit = unit;
        this.most = most;
    }

    static TextLength in(Language language) {
        return language == Language.ZH ? CHARACTERS : WORDS;
    }

    abstract int of(String text);

    /** What is counted. */
    String unit() {
        return unit;
    }

    /** So many can be read in about a minute. */
    int most() {
        return most;
    }
}
