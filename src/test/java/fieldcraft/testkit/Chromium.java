package fieldcraft.testkit;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.Cookie;
import fieldcraft.people.Person;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Runs a test in this machine's Chromium: one process for the whole run, a fresh profile for each test. */
public final class Chromium implements ExecutionCondition, ParameterResolver, AfterEachCallback {
    private static final Namespace NAMESPACE = Namespace.create(Chromium.class);
    private static final Path EXECUTABLE =
            Path.of(environment("FIELDCRAFT_CHROMIUM").orElse("/usr/bin/chromium"));
    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    /** Signs this person in, in the browser of this page. */
    public static void signIn(Page page, TestApp app, Person person) {
        Cookie cookie = new Cookie("session", app.session(person)).setUrl(app.address());
        page.context().addCookies(List.of(cookie));
    }

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        boolean required = environment("FIELDCRAFT_BROWSER_TESTS").equals(Optional.of("required"));
        return required || Files.isExecutable(EXECUTABLE)
                ? ConditionEvaluationResult.enabled("in " + EXECUTABLE)
                : ConditionEvaluationResult.disabled("there is no Chromium at " + EXECUTABLE);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType().equals(Page.class);
    }

    @Override
    public Page resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Process process = context.getRoot()
                .getStore(NAMESPACE)
                .getOrComputeIfAbsent(Process.class, key -> Process.start(), Process.class);
        Page page = process.browser.newContext().newPage();
        context.getStore(NAMESPACE).put(Page.class, page);
        return page;
    }

    @Override
    public void afterEach(ExtensionContext context) {
        Optional.ofNullable(context.getStore(NAMESPACE).get(Page.class, Page.class))
                .ifPresent(page -> page.context().close());
    }

    private static Optional<String> environment(String name) {
        return Optional.ofNullable(System.getenv(name));
    }

    /** The running Chromium; JUnit closes it when the run ends. */
    private record Process(Playwright playwright, Browser browser) implements AutoCloseable {
        static Process start() {
            Playwright playwright = Playwright.create();
            LaunchOptions options = new LaunchOptions()
                    .setExecutablePath(EXECUTABLE)
                    .setArgs(ARGUMENTS)
                    .setChromiumSandbox(false);
            return new Process(playwright, playwright.chromium().launch(options));
        }

        @Override
        public void close() {
            browser.close();
            playwright.close();
        }
    }
}
