package fieldcraft.people;

import fieldcraft.markdown.Language;
import fieldcraft.web.Viewer;
import java.util.Optional;

/**
 * Somebody with an account, and what they may do beside learning.
 *
 * @param email in lower case; nobody else has it
 * @param number in the company, in upper case; nobody else has it
 */
public record Person(
        long id,
        Optional<String> email,
        Optional<String> number,
        String name,
        Language language,
        boolean trainer,
        boolean manager,
        boolean admin)
        implements Viewer {
    @Override
    public String login() {
        return email.or(() -> number).orElse("");
    }
}
