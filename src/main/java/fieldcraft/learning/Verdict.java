package fieldcraft.learning;

import java.time.Instant;

/**
 * What a coach said of a text that was handed in.
 *
 * @param number of the text, counted from 1
 * @param accepted whether it is signed off; otherwise it was sent back to be written again
 * @param word to the writer; may be empty if it is accepted
 * @param coach the name of the coach; empty text if that person was erased
 */
public record Verdict(int number, boolean accepted, String word, String coach, Instant at) {}
