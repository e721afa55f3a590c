package fieldcraft.people;

import fieldcraft.markdown.Language;
import fieldcraft.web.Viewer;

/**
 * Somebody with an account, and what they may do beside learning.
 *
 * @param email in lower case; nobody else has it
 */
public record Person(
        long id, String email, String name, Language language, boolean trainer, boolean manager, boolean admin)
        implements Viewer {}
