package fieldcraft.testkit;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A trainee at another machine: signs in, opens pages and sends forms, and sees every answer of the server as it came. */
public final class Trainee {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final String server;
    private final HttpClient client;

    /** @param server such as {@code http://127.0.0.1:8080} */
    public Trainee(String server) {
        this(
                server,
                HttpClient.newBuilder()
                        .cookieHandler(new CookieManager())
                        .connectTimeout(PATIENCE)
                        .version(HttpClient.Version.HTTP_1_1)
                        .build());
    }

    private Trainee(String server, HttpClient client) {
        this.server = server;
        this.client = client;
    }

    /** The same person in the same browser, at another server. */
    public Trainee at(String other) {
        return new Trainee(other, client);
    }

    public void signIn(String email, String password) throws IOException {
        HttpResponse<String> answer = send("/sign-in", page("/sign-in"), Map.of("email", email, "password", password));
        if (answer.statusCode() != 303) {
            throw new IOException("signing in was answered " + answer.statusCode());
        }
    }

    /** A page of the server. */
    public Document page(String path) throws IOException {
        HttpResponse<String> response = send(request(path).GET());
        if (response.statusCode() != 200) {
            throw new IOException(path + " was answered " + response.statusCode());
        }
        return Jsoup.parse(response.body(), server + path);
    }

    /** Sends a form as it stands on the page; what comes back is the server's own answer, not where it leads to. */
    public HttpResponse<String> send(String path, Document page, Map<String, String> fields) throws IOException {
        Map<String, String> form = new HashMap<>(fields);
        form.put("csrf", hidden(page, "csrf"));
        HttpResponse<String> response = send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(FormRequest.encode(form))));
        if (response.statusCode() >= 500) {
            throw new IOException(path + " was answered " + response.statusCode());
        }
        return response;
    }

    /** What stands in the hidden field of this name. */
    public static String hidden(Document page, String name) {
        return Optional.ofNullable(page.selectFirst("input[type=hidden][name=" + name + "]"))
                .map(Element::val)
                .orElseThrow(() -> new IllegalStateException("no " + name + " on " + page.location()));
    }

    /** The path of the page that an answer leads to. */
    public static String leadsTo(HttpResponse<String> answer) {
        return answer.headers()
                .firstValue("Location")
                .map(location -> URI.create(location).getPath())
                .orElseThrow(() -> new IllegalStateException(answer.uri() + " was answered " + answer.statusCode()));
    }

    /** The key of the sentence that an answer leaves for the page it leads to. */
    public static Optional<String> said(HttpResponse<String> answer) {
        return answer.headers().allValues("Set-Cookie").stream()
                .flatMap(header -> HttpCookie.parse(header).stream())
                .filter(cookie -> cookie.getName().equals("flash") && cookie.getMaxAge() != 0)
                .map(cookie -> new String(Base64.getUrlDecoder().decode(cookie.getValue()), StandardCharsets.UTF_8))
                .map(flash -> flash.split("\u001f")[1])
                .findFirst();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(server + path)).timeout(PATIENCE);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
