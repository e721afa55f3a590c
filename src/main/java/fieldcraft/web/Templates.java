package fieldcraft.web;

import fieldcraft.markdown.Language;
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
 * the functions of {@link TemplateFunctions}. What is no page, such as a letter, has the functions only.
 */
public final class Templates implements FileRenderer {
    /** As many characters as a long page has. */
    private static final int ROOM = 1 << 15;

    private final PebbleEngine engine;
    private final PebbleEngine plain;
    private final Messages messages;
    private final boolean demo;

    Templates(Messages messages, TemplateFunctions functions, boolean demo) {
        this.messages = messages;
        this.demo = demo;
        this.engine = builder(functions).build();
        this.plain =
                builder(functions).autoEscaping(false).newLineTrimming(false).build();
    }

    @Override
    public String render(String template, Map<String, ?> model, Context ctx) {
        return evaluated(engine, template, complete(model, ctx), RequestLanguage.of(ctx));
    }

    /** HTML that is no page of the site. */
    public String html(String template, Map<String, Object> model, Language language) {
        return evaluated(engine, template, model, language);
    }

    /** Plain text, in which nothing is escaped; more than one empty line in a row is one. */
    public String text(String template, Map<String, Object> model, Language language) {
        return evaluated(plain, template, model, language)
                .replaceAll("\\s*\n\\s*\n", "\n\n")
                .strip();
    }

    private static String evaluated(
            PebbleEngine engine, String template, Map<String, Object> model, Language language) {
        StringWriter written = new StringWriter(ROOM);
        try {
            engine.getTemplate(template).evaluate(written, model, language.locale());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return written.toString();
    }

    private static PebbleEngine.Builder builder(TemplateFunctions functions) {
        return new PebbleEngine.Builder()
                .loader(loader())
                .strictVariables(true)
                .autoEscaping(true)
                .extension(functions);
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
