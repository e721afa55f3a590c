package fieldcraft.mail;

import fieldcraft.web.Message;
import java.util.Map;

/**
 * A letter as its kind words it.
 *
 * @param template {@code mail/invitation} for {@code templates/mail/invitation.peb}, the HTML, and
 *     {@code invitation.txt.peb}, the same in plain text
 * @param model what the templates need beside {@code name}, {@code language} and {@code server}, our address; with {@code
 *     unsubscribe}, the address where letters like this one are refused, mail programs offer a button for it
 */
public record Letter(String template, Message subject, Map<String, Object> model) {
    public Letter {
        model = Map.copyOf(model);
    }
}
