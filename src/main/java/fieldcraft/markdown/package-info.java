/**
 * Markdown to documents with line numbers and safe HTML, front matter, and {@link fieldcraft.markdown.ContentProblem};
 * the only package that knows flexmark, and it imports no other package of ours.
 */
package fieldcraft.markdown;
