package fieldcraft.learning;

import java.time.Instant;

/**
 * A practice text that was handed in.
 *
 * @param number counts the person's texts on the module from 1
 * @param promptVersion the prompt and rubric that it answers, by the SHA-256 of their texts
 */
public record PracticeVersion(int number, String promptVersion, String body, Instant handedInAt) {}
