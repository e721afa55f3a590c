package fieldcraft.course;

/**
 * How much of the inventory of what a course must teach it does teach.
 *
 * @param items how many items the inventory has
 * @param taught how many of them are taught in places that exist
 */
public record Coverage(int items, int taught) {}
