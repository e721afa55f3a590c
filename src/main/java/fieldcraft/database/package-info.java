/**
 * Where everything is kept: the connection pool, jdbi, the migrations and what makes writes durable.
 *
 * <p>Knows SQL and nothing of the course or of HTTP. May import nothing of ours.
 */
package fieldcraft.database;
