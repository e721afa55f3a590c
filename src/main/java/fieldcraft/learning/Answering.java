package fieldcraft.learning;

/**
 * What became of an answer, and where the attempt stands now.
 *
 * @param number that of the question, counted from 0
 */
public record Answering(AnswerReply reply, int number, AnsweredCheck check) {}
