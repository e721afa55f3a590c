/**
 * The course as its content folder says it: modules with their lessons, scenarios, checks and practices, competencies,
 * paths, the author's guide; read from files, checked, and read again when the files change. May import {@code markdown}, {@code scenario}
 * and {@code quiz}.
 */
package fieldcraft.course;
