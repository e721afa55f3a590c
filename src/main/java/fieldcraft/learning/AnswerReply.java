package fieldcraft.learning;

/** What became of an answer that was sent. Everything but {@link #TAKEN} has changed nothing. */
public enum AnswerReply {
    /** It is stored. */
    TAKEN,
    /** Something is missing in it. */
    INCOMPLETE,
    /** The same answer had been stored before: a double click, a repeated request. */
    TAKEN_BEFORE,
    /** This question was answered otherwise, in another tab or before the back button. */
    ANSWERED_OTHERWISE,
    /** The attempt has not come to such a question. */
    NO_SUCH_QUESTION,
    /** The attempt is over. */
    OVER;

    /** The message that says so. */
    String message() {
        return "learning.check.reply." + Words.key(this);
    }

    /** Whether the question has an answer now. */
    boolean isAnswered() {
        return this == TAKEN || this == TAKEN_BEFORE || this == ANSWERED_OTHERWISE;
    }
}
