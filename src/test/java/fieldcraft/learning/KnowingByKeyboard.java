package fieldcraft.learning;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import fieldcraft.quiz.ChoiceQuestion;
import fieldcraft.quiz.KnowledgeCheck;
import fieldcraft.quiz.MatchingQuestion;
import fieldcraft.quiz.NumberQuestion;
import fieldcraft.quiz.OrderingQuestion;
import fieldcraft.quiz.Question;
import java.util.List;
import org.jsoup.Jsoup;

/** Somebody who knows every answer of a check and has a keyboard only. */
record KnowingByKeyboard(KnowledgeCheck check) {
    /** Answers the question that is shown, and sends the answer. */
    void answer(Page page) {
        String title = page.locator("h1").innerText();
        Question question = check.questions().stream()
                .filter(asked -> asked.title().equals(title))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no question " + title));
        if (question instanceof ChoiceQuestion choice) {
            tick(page, choice);
        } else if (question instanceof MatchingQuestion matching) {
            match(page, matching);
        } else if (question instanceof OrderingQuestion ordering) {
            order(page, ordering);
        } else if (question instanceof NumberQuestion number) {
            page.locator("#number").pressSequentially(number.answer().toPlainString());
        }
        page.locator("input[name=confidence]").last().press("Space");
        page.locator("form.question > button").press("Enter");
        page.waitForURL("**/checks/*?answered=*");
    }

    private static void tick(Page page, ChoiceQuestion choice) {
        List<String> right = choice.options().stream()
                .filter(ChoiceQuestion.Option::right)
                .map(option -> Jsoup.parse(option.html()).text())
                .toList();
        for (Locator label : page.locator(".options label").all()) {
            if (right.contains(label.innerText().strip())) {
                label.locator("input").press("Space");
            }
        }
    }

    private static void match(Page page, MatchingQuestion matching) {
        for (Locator row : page.locator(".assign-row").all()) {
            String thing = row.locator("label").innerText();
            MatchingQuestion.Row right = matching.rows().stream()
                    .filter(known -> known.thing().equals(thing))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no row " + thing));
            choose(row.locator("select"), matching.matches().get(right.match()));
        }
    }

    /** The arrow keys go down a list one entry at a time. */
    private static void choose(Locator list, String entry) {
        int place = list.locator("option").allTextContents().indexOf(entry);
        for (int step = 0; step < place; step++) {
            list.press("ArrowDown");
        }
    }

    private static void order(Page page, OrderingQuestion ordering) {
        for (int place = 0; place < ordering.items().size(); place++) {
            moveUp(page, ordering.items().get(place), place);
        }
    }

    private static void moveUp(Page page, String item, int place) {
        List<String> shown = page.locator(".assign-row label").allInnerTexts();
        for (int from = shown.indexOf(item); from > place; from--) {
            page.locator(".assign-row")
                    .nth(from)
                    .locator("button:not(:disabled)")
                    .first()
                    .press("Enter");
        }
    }
}
