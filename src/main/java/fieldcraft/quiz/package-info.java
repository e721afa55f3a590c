/**
 * Questions of every kind, their parser, their grading and their check. Pure, without HTTP, SQL or files; may import
 * {@code markdown} only.
 *
 * <ul>
 *   <li>A check: {@code KnowledgeCheck} and its {@code Question}s ({@code ChoiceQuestion}, {@code OrderingQuestion},
 *       {@code MatchingQuestion}, {@code NumberQuestion}), each with a {@code Stem}.
 *   <li>Answered: {@code Answer}, and the {@code Grade} that a question gives it.
 *   <li>From a file: {@code CheckParser}, {@code QuestionParser} for single sections, and a parser for each shape.
 *   <li>Checked: {@code QuestionChecker}, with {@code CheckChance} for the luck of the guesser.
 * </ul>
 */
package fieldcraft.quiz;
