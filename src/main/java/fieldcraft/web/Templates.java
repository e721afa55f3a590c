package fieldcraft.web;

import io.javalin.http.Context;
import io.javalin.rendering.FileRenderer;
import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.loader.ClasspathLoader;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;

/**
 * The templates under {@code /templates}, compiled once, strict about names and escaping all they print.
 *
 * <p>Every template has {@code language}, {@code path}, {@code csrf}, {@code viewer}, {@code flash}, {@code demo} and
 * the functions of {@link TemplateFunctions}.
 */
final class Templates implements FileRenderer {
    /** As many characters as a long page has. */
    private static final int ROOM = 1 << 15;

    private final PebbleEngine engine;
    private final Messages messages;
    private final boolean demo;

    Templates(Messages messages, TemplateFunctions functions, boolean demo) {
        this.messages = messages;
        this.demo = demo;
        this.engine = new PebbleEngine.Builder()
                .loader(loader())
                .strictVariables(true)
                .autoEscaping(true)
                .extension(functions)
                .build();
    }

    @Override
    public String render(String template, Map<String, ?> model, Context ctx) {
        StringWriter page = new StringWriter(ROOM);
        try {
            engine.getTemplate(template)
                    .evaluate(
                            page, complete(model, ctx), RequestLanguage.of(ctx).locale());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return page.toString();
    }

    private Map<String, Object> complete(Map<String, ?> model, Context ctx) {
        Map<String, Object> all = new HashMap<>(model);
        all.put("language", RequestLanguage.of(ctx).tag());
        all.put("path", ReturnPath.here(ctx));
        all.put("csrf", Csrf.token(ctx));
        all.put("viewer", SignedIn.find(ctx));
        all.put("flash", Flash.take(ctx, messages));
        all.put("demo", demo);
        return all;
    }

    private static ClasspathLoader loader() {
        ClasspathLoader loader = new ClasspathLoader();
        loader.setPrefix("templates");
        loader.setSuffix(".peb");
        return loader;
    }
}
