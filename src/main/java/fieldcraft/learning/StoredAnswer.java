package fieldcraft.learning;

import fieldcraft.quiz.Answer;
import java.time.Instant;

/**
 * One answer of an attempt on a knowledge check, as it was stored and graded when it was given.
 *
 * @param number counts from 0 in the order in which the attempt asks
 * @param question the id of the question
 * @param answer as {@link Answer#parse} reads it
 * @param points what it earned
 */
public record StoredAnswer(
        int number, String question, String answer, Confidence confidence, double points, Instant answeredAt) {}
