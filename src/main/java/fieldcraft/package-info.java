/**
 * The house itself: the command line, the settings, how the parts are put together and which address leads where.
 *
 * <p>May import everything; nothing imports it.
 */
package fieldcraft;
