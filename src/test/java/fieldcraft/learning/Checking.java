package fieldcraft.learning;

import fieldcraft.testkit.Browser;
import java.util.HashMap;
import java.util.Map;

/** What trainees answer in the check of the tiny course, in words. */
public final class Checking {
    static final String WHO_DECIDES = "Who decides at the gate?";
    static final String WHAT_TO_ASK = "What may you ask at a first visit?";
    static final String ORDER = "In which order does a first visit go?";
    static final String SIGNS = "What does it tell you?";
    static final String STAND = "Where do these accounts stand?";
    static final String MINUTES = "How many minutes did the engineer have?";
    static final int QUESTIONS = 6;

    private Checking() {}

    /** Starts or resumes the check; the address of the attempt. */
    public static String start(Browser browser) {
        String csrf = browser.open(Playing.MODULE)
                .document()
                .select("input[name=csrf]")
                .attr("value");
        return browser.post(Playing.MODULE + "/checks", Map.of("csrf", csrf)).path();
    }

    /** Fills in the right answer to the question that is shown. */
    static Browser rightly(Browser browser) {
        return switch (browser.heading()) {
            case WHO_DECIDES -> browser.tick("The porter");
            case WHAT_TO_ASK -> browser.tick("What failed last winter").tick("Who looks after the pumps");
            case ORDER ->
                browser.choose("Ask the porter", "1")
                        .choose("Ask the engineer", "2")
                        .choose("Offer a pump", "3");
            case SIGNS ->
                browser.choose("She looks at the clock", "You talk too long")
                        .choose("She opens a drawer", "She trusts you a little")
                        .choose("She turns a page of your catalogue for you", "You talk too long");
            case STAND ->
                browser.choose("Buys from you, and would not call you", "Supplier")
                        .choose("Calls you, and buys elsewhere", "Friend")
                        .choose("Does neither", "Outsider");
            case MINUTES -> browser.fill("Your number", "10");
            default -> throw new AssertionError("no question on " + browser.text());
        };
    }

    /** Fills in an answer that is quite wrong. */
    static Browser wrongly(Browser browser) {
        return switch (browser.heading()) {
            case WHO_DECIDES -> browser.tick("The director");
            case WHAT_TO_ASK -> browser.tick("What the engineer earns").tick("Whether she likes the coast");
            case ORDER ->
                browser.choose("Ask the porter", "3")
                        .choose("Ask the engineer", "2")
                        .choose("Offer a pump", "1");
            case SIGNS ->
                browser.choose("She looks at the clock", "She trusts you a little")
                        .choose("She opens a drawer", "You talk too long")
                        .choose("She turns a page of your catalogue for you", "She trusts you a little");
            case STAND ->
                browser.choose("Buys from you, and would not call you", "Friend")
                        .choose("Calls you, and buys elsewhere", "Supplier")
                        .choose("Does neither", "Partner");
            case MINUTES -> browser.fill("Your number", "30");
            default -> throw new AssertionError("no question on " + browser.text());
        };
    }

    /** Goes on until this question is shown, answering those before it rightly. */
    static Browser comeTo(Browser browser, String question) {
        for (int asked = 0; asked < QUESTIONS && !browser.heading().equals(question); asked++) {
            send(rightly(browser), "Certain");
            next(browser);
        }
        return browser;
    }

    static Browser send(Browser browser, String confidence) {
        return browser.tick(confidence).press("Answer");
    }

    static Browser next(Browser browser) {
        return browser.document().select("a.primary").eachText().contains("Next question")
                ? browser.follow("Next question")
                : browser.follow("See the result");
    }

    /** Answers the whole check, all of it rightly or wrongly, and looks at the result; the address of the attempt. */
    static String all(Browser browser, boolean right, String confidence) {
        String attempt = start(browser);
        while (!browser.document().select("form.question").isEmpty()) {
            send(right ? rightly(browser) : wrongly(browser), confidence);
            next(browser);
        }
        return attempt;
    }

    public static String pass(Browser browser) {
        return all(browser, true, "Certain");
    }

    static String fail(Browser browser) {
        return all(browser, false, "Guessing");
    }

    /** Sends an answer that is on no page. */
    static Browser forge(Browser browser, String attempt, Map<String, String> fields) {
        Map<String, String> all = new HashMap<>(fields);
        all.put(
                "csrf",
                browser.open(attempt).document().select("input[name=csrf]").attr("value"));
        return browser.post(attempt + "/answers", all);
    }
}
