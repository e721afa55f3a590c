package fieldcraft.testkit;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/** A trainee at another machine: signs in and plays over HTTP, and sees every answer of the server as it came. */
public final class Trainee {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .connectTimeout(PATIENCE)
            .version(HttpClient.Version.HTTP_1_1)
            .build();

    /** A scene as its form stands on the page. */
    public record Scene(String address, int step, String csrf, List<Integer> choices) {}

    public void signIn(String server, String email, String password) throws IOException {
        Document page = get(server + "/sign-in");
        post(server + "/sign-in", Map.of("csrf", csrf(page), "email", email, "password", password));
    }

    /** Starts or resumes the scored attempt on a module; its address on the server, such as {@code /attempts/7}. */
    public String play(String server, String module) throws IOException {
        String csrf = csrf(get(server + "/modules/" + module));
        return post(server + "/modules/" + module + "/attempts", Map.of("csrf", csrf))
                .headers()
                .firstValue("Location")
                .map(location -> URI.create(location).getPath())
                .orElseThrow(() -> new IllegalStateException("the attempt was not started"));
    }

    /** The scene where the attempt stands; empty if it has ended. */
    public Optional<Scene> scene(String server, String attempt) throws IOException {
        Document page = get(server + attempt);
        Element step = page.selectFirst("input[name=step]");
        if (step == null) {
            return Optional.empty();
        }
        List<Integer> choices = page.select("[name=choice]").stream()
                .map(choice -> Integer.valueOf(choice.attr("value")))
                .toList();
        return Optional.of(new Scene(attempt, Integer.parseInt(step.attr("value")), csrf(page), choices));
    }

    /** Sends a decision; what comes back is the server's own answer, not the page that it leads to. */
    public HttpResponse<String> decide(String server, Scene scene, int choice) throws IOException {
        return post(
                server + scene.address() + "/decisions",
                Map.of("csrf", scene.csrf(), "step", "" + scene.step(), "choice", "" + choice, "shown", "0"));
    }

    /** The page at an address of the server. */
    public Document open(String address) throws IOException {
        return get(address);
    }

    /** Sends a form of a page as it is filled in; what comes back is the server's own answer. */
    public HttpResponse<String> submit(FormElement form, String address) throws IOException {
        Map<String, String> fields = new LinkedHashMap<>();
        form.formData().forEach(field -> fields.put(field.key(), field.value()));
        return answer(address, fields);
    }

    public HttpResponse<String> fetch(String address) throws IOException {
        return send(HttpRequest.newBuilder(URI.create(address))
                .timeout(PATIENCE)
                .GET()
                .build());
    }

    private Document get(String address) throws IOException {
        HttpResponse<String> response = fetch(address);
        if (response.statusCode() != 200) {
            throw new IOException(address + " answered " + response.statusCode());
        }
        return Jsoup.parse(response.body(), address);
    }

    private HttpResponse<String> post(String address, Map<String, String> fields) throws IOException {
        HttpResponse<String> response = answer(address, fields);
        if (response.statusCode() != 303) {
            throw new IOException(address + " answered " + response.statusCode());
        }
        return response;
    }

    private HttpResponse<String> answer(String address, Map<String, String> fields) throws IOException {
        String form = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(URI.create(address))
                .timeout(PATIENCE)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build());
    }

    private HttpResponse<String> send(HttpRequest request) throws IOException {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private static String csrf(Document page) {
        return Optional.ofNullable(page.selectFirst("input[name=csrf]"))
                .map(field -> field.attr("value"))
                .orElseThrow(() -> new IllegalStateException("no form on " + page.location()));
    }
}
