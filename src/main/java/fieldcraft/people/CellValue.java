package fieldcraft.people;

import fieldcraft.web.Message;
import java.util.Optional;

/** What a cell turned out to mean, or why it means nothing; neither if it is empty. */
record CellValue<T>(Optional<T> value, Optional<Message> problem) {
    static <T> CellValue<T> of(T value) {
        return new CellValue<>(Optional.of(value), Optional.empty());
    }

    static <T> CellValue<T> wrong(String key, Object... arguments) {
        return new CellValue<>(Optional.empty(), Optional.of(Message.of(key, arguments)));
    }
}
