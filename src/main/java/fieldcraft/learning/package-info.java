/**
 * A trainee's own work: what they have read, the attempts they play, their decisions and how far they are in the course.
 *
 * <p>May import {@code people} and everything below it.
 */
package fieldcraft.learning;
