package fieldcraft.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A browser without scripts: opens pages, follows links and redirects, keeps cookies, fills and sends the forms it sees
 * with all their hidden fields, and tells what a person sees.
 */
public final class Browser {
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final int MOST_REDIRECTS = 5;

    private final String address;
    private final Map<String, String> cookies = new HashMap<>();
    private final Map<String, String> headers = new HashMap<>();
    private final List<String> setCookies = new ArrayList<>();
    private HttpResponse<String> response;
    private Document document;

    Browser(String address) {
        this.address = address;
    }

    /** A browser for the server at this address. */
    public static Browser at(String address) {
        return new Browser(address);
    }

    /** Opens a page of the server. */
    public Browser open(String path) {
        return send(request(path).GET());
    }

    /** Follows the link with this text. */
    public Browser follow(String link) {
        return open(one("a", link).attr("href"));
    }

    /** Types into the field with this label. */
    public Browser fill(String label, String text) {
        labelled(label).val(text);
        return this;
    }

    /** Ticks the box, or chooses the radio button, with this label. */
    public Browser tick(String label) {
        Element box = labelled(label);
        if (box.attr("type").equals("radio")) {
            box.closest("form").select("input[name=" + box.attr("name") + "]").removeAttr("checked");
        }
        box.attr("checked", true);
        return this;
    }

    /** Chooses the entry with this text from the list with this label. */
    public Browser choose(String label, String entry) {
        Element list = labelled(label);
        list.select("option").removeAttr("selected");
        list.select("option").stream()
                .filter(option -> option.text().equals(entry))
                .forEach(option -> option.attr("selected", true));
        return this;
    }

    /** Takes the tick out of the box with this label. */
    public Browser untick(String label) {
        labelled(label).removeAttr("checked");
        return this;
    }

    /** Presses the button with this text, which sends its form. */
    public Browser press(String button) {
        Element pressed = one("button", button);
        String action = pressed.closest("form").attr("action");
        return send(
                FormRequest.of(pressed, request(pressed.hasAttr("formaction") ? pressed.attr("formaction") : action)));
    }

    /** Chooses a file in the form of this button, and presses it. */
    public Browser upload(String button, String fileName, byte[] content) {
        Element pressed = one("button", button);
        String action = pressed.closest("form").attr("action");
        return send(FormRequest.withFile(pressed, request(action), fileName, content));
    }

    /** Sends a form that is on no page. */
    public Browser post(String path, Map<String, String> fields) {
        return post(path, FormRequest.encode(fields));
    }

    /** Sends a form body as it is. */
    public Browser post(String path, String body) {
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    /** Sends a request of any method without a body. */
    public Browser send(String method, String path) {
        return send(request(path).method(method, BodyPublishers.noBody()));
    }

    /** Sends this header with every request from now on. */
    public Browser withHeader(String name, String value) {
        headers.put(name, value);
        return this;
    }

    /** Plants a cookie. */
    public Browser withCookie(String name, String value) {
        cookies.put(name, value);
        return this;
    }

    /** The value of a cookie the server has set. */
    public Optional<String> cookie(String name) {
        return Optional.ofNullable(cookies.get(name));
    }

    public int status() {
        return response.statusCode();
    }

    /** The address of the page that is shown, without the server. */
    public String path() {
        URI uri = response.uri();
        return uri.getRawQuery() == null ? uri.getRawPath() : uri.getRawPath() + "?" + uri.getRawQuery();
    }

    public String title() {
        return document.title();
    }

    /** The page's first heading. */
    public String heading() {
        return document.select("h1").text();
    }

    /** Everything a person can read on the page. */
    public String text() {
        return document.body().text();
    }

    /** What is said to be wrong with the field of this label. */
    public String error(String label) {
        return document.select("#" + labelled(label).id() + "-error").text();
    }

    /** What stands in the field with this label. */
    public String value(String label) {
        return labelled(label).val();
    }

    /** A header of the last response. */
    public Optional<String> header(String name) {
        return response.headers().firstValue(name);
    }

    /** Every header Set-Cookie since this browser was opened. */
    public List<String> setCookies() {
        return setCookies;
    }

    public HttpResponse<String> response() {
        return response;
    }

    public Document document() {
        return document;
    }

    private Browser send(HttpRequest.Builder request) {
        exchange(request);
        for (int i = 0; i < MOST_REDIRECTS && isRedirect(); i++) {
            URI next = response.uri().resolve(header("Location").orElseThrow());
            exchange(HttpRequest.newBuilder(next).GET());
        }
        document = Jsoup.parse(response.body(), response.uri().toString());
        return this;
    }

    private void exchange(HttpRequest.Builder request) {
        headers.forEach(request::setHeader);
        if (!cookies.isEmpty()) {
            request.setHeader(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        try {
            response = CLIENT.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        setCookies.addAll(response.headers().allValues("Set-Cookie"));
        response.headers().allValues("Set-Cookie").stream()
                .flatMap(header -> HttpCookie.parse(header).stream())
                .forEach(this::keep);
    }

    private void keep(HttpCookie cookie) {
        if (cookie.getMaxAge() == 0) {
            cookies.remove(cookie.getName());
        } else {
            cookies.put(cookie.getName(), cookie.getValue());
        }
    }

    private boolean isRedirect() {
        return status() >= 301 && status() <= 303;
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path));
    }

    private Element labelled(String text) {
        Element label = one("label", text);
        return label.hasAttr("for") ? document.getElementById(label.attr("for")) : label.selectFirst("input");
    }

    private Element one(String tag, String text) {
        List<Element> found = document.select(tag).stream()
                .filter(element -> element.text().equals(text))
                .toList();
        if (found.size() != 1) {
            throw new AssertionError("%d times <%s>%s on the page %s".formatted(found.size(), tag, text, text()));
        }
        return found.get(0);
    }
}
