package fieldcraft.mail;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import fieldcraft.web.Messages;
import fieldcraft.web.Templates;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Words letters in the language of whom they are for. */
public final class LetterWriter {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

    private final Map<String, LetterKind> kinds;
    private final Templates templates;
    private final Messages messages;
    private final Supplier<String> server;

    /**
     * @param server the address where browsers reach us
     */
    public LetterWriter(List<LetterKind> kinds, Templates templates, Messages messages, Supplier<String> server) {
        this.kinds = kinds.stream().collect(Collectors.toMap(LetterKind::name, Function.identity()));
        this.templates = templates;
        this.messages = messages;
        this.server = server;
    }

    /** The letter in its final words; empty if there is nothing to say any more. */
    Optional<MailMessage> write(ClaimedLetter claimed) {
        LetterKind kind = Optional.ofNullable(kinds.get(claimed.kind()))
                .orElseThrow(() -> new IllegalStateException("no letters of the kind " + claimed.kind()));
        return claimed.addressee()
                .flatMap(to -> kind.write(to, arguments(claimed)).map(letter -> worded(claimed, to, letter)));
    }

    private MailMessage worded(ClaimedLetter claimed, Addressee to, Letter letter) {
        Map<String, Object> model = new HashMap<>(letter.model());
        model.put("name", to.name());
        model.put("language", to.language().tag());
        model.put("server", server.get());
        return new MailMessage(
                id(claimed),
                to.email(),
                to.name(),
                messages.text(to.language(), letter.subject()),
                templates.text(letter.template() + ".txt", model, to.language()),
                templates.html(letter.template(), model, to.language()),
                Optional.ofNullable(letter.model().get("unsubscribe")).map(Object::toString));
    }

    /** The same for every try (RFC 5322, 3.6.4). */
    private String id(ClaimedLetter claimed) {
        String host = Optional.ofNullable(URI.create(server.get()).getHost()).orElse("localhost");
        return "<fieldcraft-" + claimed.id() + "@" + host.replaceAll("[\\[\\]]", "") + ">";
    }

    private static Map<String, String> arguments(ClaimedLetter claimed) {
        try {
            return JSON.readValue(claimed.arguments(), TEXTS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the arguments are no JSON", e);
        }
    }
}
