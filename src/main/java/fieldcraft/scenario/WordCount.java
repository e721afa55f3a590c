package fieldcraft.scenario;

import fieldcraft.markdown.Language;

/** How long a text may be in a language, and how long it is: in words, or in characters where words are not spaced. */
enum WordCount {
    WORDS("words", 180, 30) {
        @Override
        int of(String text) {
            return text.isBlank() ? 0 : text.strip().split("\\s+").length;
        }
    },
    CHARACTERS("characters", 320, 60) {
        @Override
        int of(String text) {
            return (int) text.codePoints()
                    .filter(character -> !Character.isWhitespace(character))
                    .count();
        }
    };

    private final String unit;
    private final int mostInScene;
    private final int mostInChoice;

    WordCount(String unit, int mostInScene, int mostInChoice) {
        this.unit = unit;
        this.mostInScene = mostInScene;
        this.mostInChoice = mostInChoice;
    }

    static WordCount in(Language language) {
        return language == Language.ZH ? CHARACTERS : WORDS;
    }

    abstract int of(String text);

    /** What is counted. */
    String unit() {
        return unit;
    }

    int mostInScene() {
        return mostInScene;
    }

    int mostInChoice() {
        return mostInChoice;
    }
}
