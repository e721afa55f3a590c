/**
 * A trainee's own work: what they have read, the attempts they play, the checks they answer, the texts they write, and how
 * far they are in the course.
 *
 * <p>May import {@code people} and everything below it.
 *
 * <ul>
 *   <li>How far: {@code Progress} of {@code ModuleProgress}, made of {@code Deeds} and scored {@code Attempt}s.
 *   <li>Scenario: {@code Attempts}, {@code Attempt}, {@code Replay}, and the pages of scene, ending and review.
 *   <li>Check: {@code Checks}, {@code CheckAttempt}, {@code CheckSheet}, {@code AskedQuestion} in its {@code CheckOrder}.
 *   <li>Practice: {@code Practices}, {@code PracticeDraft}, {@code PracticeVersion}.
 * </ul>
 */
package fieldcraft.learning;
