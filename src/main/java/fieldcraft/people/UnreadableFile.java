package fieldcraft.people;

import fieldcraft.web.Message;

/** A file that somebody sent is no table of people; the message tells them why and what to do. */
final class UnreadableFile extends Exception {
    private static final long serialVersionUID = 1;

    private final transient Message problem;

    UnreadableFile(String key, Object... arguments) {
        super(key);
        this.problem = Message.of(key, arguments);
    }

    Message problem() {
        return problem;
    }
}
