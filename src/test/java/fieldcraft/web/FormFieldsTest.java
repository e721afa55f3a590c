package fieldcraft.web;

import static org.assertj.core.api.Assertions.assertThat;

import fieldcraft.testkit.Browser;
import fieldcraft.testkit.TestSite;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class FormFieldsTest {
    @Test
    void aLineHasNoBlanksAroundItAndSingleOnesInside() {
        assertThat(read(fields -> fields.line("field"), "  Kim \t the\r\n trainee "))
                .isEqualTo("Kim the trainee");
    }

    @Test
    void aTextKeepsItsLines() {
        assertThat(read(fields -> fields.text("field").replace("\n", "|"), " one\r\ntwo\rthree "))
                .isEqualTo("one|two|three");
    }

    @Test
    void lettersComeComposed() {
        assertThat(read(fields -> fields.line("field"), "Zoe\u0308")).isEqualTo("Zo\u00eb");
    }

    @Test
    void aSecretComesAsItWasTyped() {
        assertThat(read(fields -> "[" + fields.secret("field") + "]", " two  blanks "))
                .isEqualTo("[ two  blanks ]");
    }

    @Test
    void aNumberIsANumberOrNothing() {
        assertThat(read(fields -> fields.number("field").toString(), " 12 ")).isEqualTo("Optional[12]");
        assertThat(read(fields -> fields.number("field").toString(), "twelve")).isEqualTo("Optional.empty");
    }

    private static String read(Function<FormFields, String> reader, String typed) {
        try (TestSite site = TestSite.with(routes -> {
            routes.get("/page", ctx -> Pages.render(ctx, "web/error", Map.of("status", "404")));
            routes.post("/act", ctx -> ctx.result(reader.apply(FormFields.of(ctx))));
        })) {
            Browser browser = site.browser().open("/page");
            String token = browser.document().select("input[name=csrf]").val();
            return browser.post("/act", Map.of("csrf", token, "field", typed))
                    .response()
                    .body();
        }
    }
}
