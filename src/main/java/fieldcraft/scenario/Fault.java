package fieldcraft.scenario;

/**
 * Something wrong with a story that shows only when it is explored.
 *
 * @param line where its author can mend it
 * @param isFatal whether the story cannot be solved as long as it is so
 */
record Fault(int line, String message, boolean isFatal) {}
