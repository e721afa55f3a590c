package fieldcraft.testkit;

import java.io.ByteArrayOutputStream;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Connection.KeyVal;
import org.jsoup.helper.HttpConnection;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/** What a browser sends when the button of a form is pressed. */
final class FormRequest {
    private static final String BOUNDARY = "----parts-of-a-form";

    private FormRequest() {}

    static HttpRequest.Builder of(Element button, HttpRequest.Builder request) {
        FormElement form = (FormElement) button.closest("form");
        if (!form.attr("method").equalsIgnoreCase("post")) {
            throw new AssertionError("the form is not sent by POST: " + form.outerHtml());
        }
        return request.header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(encode(fields(form, button))));
    }

    /** The same for a form with one field for a file. */
    static HttpRequest.Builder withFile(Element button, HttpRequest.Builder request, String fileName, byte[] content) {
        FormElement form = (FormElement) button.closest("form");
        if (!form.attr("enctype").equals("multipart/form-data")) {
            throw new AssertionError("the form sends no files: " + form.outerHtml());
        }
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (KeyVal field : form.formData()) {
            if (!field.key().equals(form.select("input[type=file]").attr("name"))) {
                part(body, "name=\"%s\"".formatted(field.key()), field.value().getBytes(StandardCharsets.UTF_8));
            }
        }
        String file = form.select("input[type=file]").attr("name");
        part(body, "name=\"%s\"; filename=\"%s\"\r\nContent-Type: x/y".formatted(file, fileName), content);
        body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return request.header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.ofByteArray(body.toByteArray()));
    }

    private static void part(ByteArrayOutputStream body, String head, byte[] content) {
        String start = "--%s\r\nContent-Disposition: form-data; %s\r\n\r\n".formatted(BOUNDARY, head);
        body.writeBytes(start.getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
    }

    static String encode(Map<String, String> fields) {
        return encode(fields.entrySet().stream()
                .<KeyVal>map(field -> HttpConnection.KeyVal.create(field.getKey(), field.getValue()))
                .toList());
    }

    private static List<KeyVal> fields(FormElement form, Element button) {
        Stream<KeyVal> pressed = button.hasAttr("name")
                ? Stream.of(HttpConnection.KeyVal.create(button.attr("name"), button.attr("value")))
                : Stream.of();
        return Stream.concat(form.formData().stream(), pressed).toList();
    }

    private static String encode(List<KeyVal> fields) {
        return fields.stream()
                .map(field -> encode(field.key()) + "=" + encode(field.value()))
                .collect(Collectors.joining("&"));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
