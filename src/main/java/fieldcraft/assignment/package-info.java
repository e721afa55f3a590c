/**
 * Who is to do what by when: assignments of modules and paths to people and teams. May import {@code learning} and what
 * stands above it.
 */
package fieldcraft.assignment;
