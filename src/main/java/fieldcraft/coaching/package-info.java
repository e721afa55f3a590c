/** The coach's desk: what was handed in is read, signed off or sent back. */
package fieldcraft.coaching;
