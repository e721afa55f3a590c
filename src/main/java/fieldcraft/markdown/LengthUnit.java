package fieldcraft.markdown;

/** What the length of a text is counted in: words, or characters where words are not spaced. */
public enum LengthUnit {
    WORDS("words") {
        @Override
        public int of(String text) {
            return text.isBlank() ? 0 : text.strip().split("\\s+").length;
        }
    },
    CHARACTERS("characters") {
        @Override
        public int of(String text) {
            return (int) text.codePoints()
                    .filter(character -> !Character.isWhitespace(character))
                    .count();
        }
    };

    private final String word;

    LengthUnit(String word) {
        this.word = word;
    }

    public static LengthUnit in(Language language) {
        return language == Language.ZH ? CHARACTERS : WORDS;
    }

    /** How many of these a text has. */
    public abstract int of(String text);

    /** What they are called. */
    @Override
    public String toString() {
        return word;
    }
}
