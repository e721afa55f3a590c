package fieldcraft.learning;

/** What became of a decision that was asked for. Everything but {@link #TAKEN} has changed nothing. */
public enum Reply {
    /** It is stored. */
    TAKEN("taken"),
    /** The same decision had been stored before: a double click, a repeated request. */
    TAKEN_BEFORE("taken-before"),
    /** This step was decided otherwise, in another tab or before the back button. */
    DECIDED_OTHERWISE("decided-otherwise"),
    /** The attempt has not come to such a step. */
    NO_SUCH_STEP("no-such-step"),
    /** The scene has no such choice, or it does not stand open. */
    NOT_OPEN("not-open"),
    /** The attempt is over. */
    ENDED("ended");

    private final String key;

    Reply(String key) {
        this.key = key;
    }

    /** The message that says so. */
    String message() {
        return "learning.reply." + key;
    }
}
