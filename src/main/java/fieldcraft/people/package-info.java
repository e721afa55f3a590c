/**
 * The people: who they are, what they may do, how they sign in and stay signed in.
 *
 * <p>May import {@code mail}, {@code web}, {@code database} and what those may import.
 */
package fieldcraft.people;
