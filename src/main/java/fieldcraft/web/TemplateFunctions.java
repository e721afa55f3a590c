package fieldcraft.web;

import fieldcraft.markdown.Language;
import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What a template can call: {@code t('key', …)} or {@code t(message)}, {@code asset('css/base.css')}, and
 * {@code moment(instant)} or {@code date(instantOrDay)}.
 */
final class TemplateFunctions extends AbstractExtension {
    private final Messages messages;
    private final StaticFiles files;
    private final Moments moments;

    TemplateFunctions(Messages messages, StaticFiles files, Moments moments) {
        this.messages = messages;
        this.files = files;
        this.moments = moments;
    }

    @Override
    public Map<String, Function> getFunctions() {
        return Map.of(
                "t", function(this::translate),
                "asset",
                        function((arguments, context) ->
                                files.address(arguments.get(0).toString())),
                "moment", function(this::moment),
                "date", function(this::date));
    }

    private String translate(List<Object> arguments, EvaluationContext context) {
        Language language = language(context);
        if (arguments.get(0) instanceof Message message) {
            return messages.text(language, message);
        }
        return messages.text(language, arguments.get(0).toString(), arguments.subList(1, arguments.size()));
    }

    private String moment(List<Object> arguments, EvaluationContext context) {
        return moments.moment((Instant) arguments.get(0), language(context));
    }

    private String date(List<Object> arguments, EvaluationContext context) {
        return arguments.get(0) instanceof LocalDate day
                ? Moments.day(day, language(context))
                : moments.date((Instant) arguments.get(0), language(context));
    }

    private static Language language(EvaluationContext context) {
        return Language.of(context.getLocale().getLanguage()).orElse(Language.EN);
    }

    private interface Body {
        String run(List<Object> arguments, EvaluationContext context);
    }

    private static Function function(Body body) {
        return new Function() {
            @Override
            public List<String> getArgumentNames() {
                return null; // tells Pebble to number the arguments from 0
            }

            @Override
            public Object execute(
                    Map<String, Object> numbered, PebbleTemplate self, EvaluationContext context, int line) {
                List<Object> arguments = IntStream.range(0, numbered.size())
                        .mapToObj(i -> numbered.get(String.valueOf(i)))
                        .toList();
                return body.run(arguments, context);
            }
        };
    }
}
