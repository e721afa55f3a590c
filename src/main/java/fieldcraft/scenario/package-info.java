/**
 * The branching-scenario engine: a story as records, its play, and the exact analysis of every decision in it.
 * Pure, without HTTP, SQL or files; may import {@code markdown} only.
 *
 * <ul>
 *   <li>The story: {@code Scenario}, its {@code Variable}s and {@code Scene}s ({@code ChoiceScene}, {@code RouteScene},
 *       {@code Ending}), and their parts; {@code Expression} in guards and values.
 *   <li>From a file: {@code ScenarioParser}, and a parser for each part.
 *   <li>Played: {@code Play}, on {@code Rules}, which resolve names and links to places in a packed state
 *       ({@code StateLayout}, {@code Field}, {@code Formula}, {@code Change}, {@code Way}, {@code Cursor}).
 *   <li>Solved: {@code Exploration} finds all positions ({@code PositionMap}) and the {@code Steps} between them,
 *       {@code LiveState} what of the state matters, {@code BackwardOrder} where to begin; {@code Analysis} works out the
 *       best totals, {@code Solution} keeps them, {@code PathReview} tells them of a path.
 *   <li>At random: {@code Chance}, from {@code RandomTotals} and {@code RandomEndings}.
 *   <li>Checked: {@code ScenarioChecker}, with a check for each kind of mistake.
 * </ul>
 */
package fieldcraft.scenario;
