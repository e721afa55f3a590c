package fieldcraft.web;

import java.util.List;

/** Words for a person that are not yet in a language: a key of the message files and what fills its gaps. */
public record Message(String key, List<Object> arguments) {
    public Message {
        arguments = List.copyOf(arguments);
    }

    public static Message of(String key, Object... arguments) {
        return new Message(key, List.of(arguments));
    }
}
