package fieldcraft.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is wrong with the fields of a form, in the order in which they stand on the page. */
public record FieldErrors(List<FieldError> all) {
    /** What is wrong with one field. */
    public record FieldError(String field, Message message) {}

    public FieldErrors {
        all = List.copyOf(all);
    }

    public static FieldErrors none() {
        return new FieldErrors(List.of());
    }

    /** These errors and one more. */
    public FieldErrors with(String field, Message message) {
        List<FieldError> more = new ArrayList<>(all);
        more.add(new FieldError(field, message));
        return new FieldErrors(more);
    }

    /** These errors and, if there is one, that of another field. */
    public FieldErrors with(String field, Optional<Message> message) {
        return message.map(found -> with(field, found)).orElse(this);
    }

    /** These errors and one more, if something is not as it must be. */
    public FieldErrors require(boolean holds, String field, String key, Object... arguments) {
        return holds ? this : with(field, Message.of(key, arguments));
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    /** What is wrong with this field: the first thing only, one is enough to mend. */
    public Optional<Message> of(String field) {
        return all.stream()
                .filter(error -> error.field().equals(field))
                .map(FieldError::message)
                .findFirst();
    }
}
