package fieldcraft.learning;

import fieldcraft.quiz.ChoiceQuestion;
import fieldcraft.quiz.KnowledgeCheck;
import fieldcraft.quiz.MatchingQuestion;
import fieldcraft.quiz.NumberQuestion;
import fieldcraft.quiz.OrderingQuestion;
import fieldcraft.quiz.Question;
import fieldcraft.testkit.Browser;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Somebody who knows every answer of a check, and finds it among what a page shows, in whatever order. */
record Knowing(KnowledgeCheck check) {
    /** Answers the question that is shown, without a script, and sends the answer. */
    void answer(Browser browser) {
        Question question = check.questions().stream()
                .filter(asked -> asked.title().equals(browser.heading()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no question on " + browser.text()));
        if (question instanceof ChoiceQuestion choice) {
            tick(browser, choice);
        } else if (question instanceof MatchingQuestion matching) {
            match(browser, matching);
        } else if (question instanceof OrderingQuestion ordering) {
            order(browser, ordering);
        } else if (question instanceof NumberQuestion number) {
            browser.document().selectFirst("#number").val(number.answer().toPlainString());
        }
        browser.document().selectFirst("input[name=confidence][value=3]").attr("checked", true);
        browser.press(browser.document().select("form.question button.primary").text());
    }

    private static void tick(Browser browser, ChoiceQuestion choice) {
        List<String> right = choice.options().stream()
                .filter(ChoiceQuestion.Option::right)
                .map(option -> Jsoup.parse(option.html()).text())
                .toList();
        browser.document().select(".options label").stream()
                .filter(label -> right.contains(label.text()))
                .forEach(label -> label.selectFirst("input").attr("checked", true));
    }

    private static void match(Browser browser, MatchingQuestion matching) {
        for (MatchingQuestion.Row row : matching.rows()) {
            select(list(browser, row.thing()), matching.matches().get(row.match()));
        }
    }

    private static void order(Browser browser, OrderingQuestion ordering) {
        for (int place = 0; place < ordering.items().size(); place++) {
            select(list(browser, ordering.items().get(place)), String.valueOf(place + 1));
        }
    }

    private static Element list(Browser browser, String thing) {
        return browser.document().select(".assign-row").stream()
                .filter(row -> row.selectFirst("label").wholeText().equals(thing))
                .map(row -> row.selectFirst("select"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no row '" + thing + "' on " + browser.text()));
    }

    private static void select(Element list, String words) {
        list.select("option").stream()
                .filter(option -> option.wholeText().equals(words))
                .forEach(option -> option.attr("selected", true));
    }
}
