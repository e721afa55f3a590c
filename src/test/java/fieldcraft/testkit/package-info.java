/** What tests need: the whole server on a free port, a browser, both databases, a clock, and people with names. */
package fieldcraft.testkit;
