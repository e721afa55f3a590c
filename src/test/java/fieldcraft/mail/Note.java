package fieldcraft.mail;

import fieldcraft.web.Message;
import java.util.Map;
import java.util.Optional;

/** A kind of letter for tests: it says what it is told to; told nothing, it is not wanted; told to break, it breaks. */
final class Note implements LetterKind {
    static final String KIND = "note";

    @Override
    public String name() {
        return KIND;
    }

    @Override
    public Optional<Letter> write(Addressee to, Map<String, String> arguments) {
        String words = arguments.get("words");
        if (words.equals("break")) {
            throw new IllegalStateException("the secret of " + to.email());
        }
        return Optional.of(words)
                .filter(told -> !told.isEmpty())
                .map(told -> new Letter("test/note", Message.of("mail.kind.reset"), Map.of("words", told)));
    }
}
