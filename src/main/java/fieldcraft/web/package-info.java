/**
 * What every page needs: rendering, messages, language, CSRF, flash, fields and their errors, error pages, headers,
 * static files.
 *
 * <p>Knows HTTP. May import {@code markdown}, {@code scenario}, {@code quiz}, {@code course} and {@code database}.
 */
package fieldcraft.web;
