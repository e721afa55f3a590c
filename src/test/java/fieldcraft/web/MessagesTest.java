package fieldcraft.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fieldcraft.markdown.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MessagesTest {
    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)");
    private static final Pattern CALL_WITH_KEY = Pattern.compile("\\bt\\('([^']+)'\\s*[,)]");

    private final Messages messages = new Messages();

    @Test
    void everyLanguageHasTheSameKeys() {
        assertThat(file(Language.ZH).keySet()).isEqualTo(file(Language.EN).keySet());
    }

    @Test
    void everyLanguageFillsTheSameGaps() {
        Map<String, String> english = file(Language.EN);

        file(Language.ZH).forEach((key, text) -> assertThat(gaps(text)).as(key).isEqualTo(gaps(english.get(key))));
    }

    @Test
    void noMessageHasTheApostropheThatMessageFormatSwallows() {
        for (Language language : Language.values()) {
            assertThat(file(language).values()).noneMatch(text -> text.contains("'"));
        }
    }

    @Test
    void everyKeyInATemplateHasWords() throws IOException {
        try (var templates = Files.walk(RESOURCES.resolve("templates"))) {
            List<String> keys = templates
                    .filter(Files::isRegularFile)
                    .flatMap(template -> CALL_WITH_KEY.matcher(read(template)).results())
                    .map(call -> call.group(1))
                    .toList();

            assertThat(keys).isNotEmpty().allMatch(messages::has);
        }
    }

    @Test
    void fillsTheGapsInTheReadersLanguage() {
        Message message = Message.of("people.sign-in.wait-seconds", 30);

        assertThat(messages.text(Language.EN, message)).endsWith("try again in 30 seconds.");
        assertThat(messages.text(Language.ZH, message)).endsWith("30 秒后再试。");
    }

    @Test
    void refusesAKeyThatNobodyWrote() {
        assertThatThrownBy(() -> messages.text(Language.EN, Message.of("no.such.key")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Map<String, String> file(Language language) {
        Properties properties = new Properties();
        try (var reader = Files.newBufferedReader(RESOURCES.resolve("messages_" + language.tag() + ".properties"))) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.stringPropertyNames().stream()
                .collect(Collectors.toMap(key -> key, properties::getProperty, (a, b) -> a, TreeMap::new));
    }

    private static Set<String> gaps(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String read(Path template) {
        try {
            return Files.readString(template);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
