/**
 * The branching-scenario engine: a story as records, its play, and the exact analysis of every decision in it.
 * Pure, without HTTP, SQL or files; may import {@code markdown} only.
 */
package fieldcraft.scenario;
