package fieldcraft.learning;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import fieldcraft.quiz.ChoiceQuestion;
import fieldcraft.quiz.KnowledgeCheck;
import fieldcraft.quiz.MatchingQuestion;
import fieldcraft.quiz.NumberQuestion;
import fieldcraft.quiz.OrderingQuestion;
import fieldcraft.quiz.Question;
import fieldcraft.testkit.Keyboard;
import java.util.List;
import org.jsoup.Jsoup;

/** Somebody who knows every answer of a check, as {@link Knowing} does, and gives it in a real browser by keyboard alone. */
record KnowingHands(KnowledgeCheck check, Page page, Keyboard keyboard) {
    /** Answers the question that is shown, being certain. */
    void answer() {
        Question question = question();
        if (question instanceof ChoiceQuestion choice) {
            tick(choice);
        } else if (question instanceof MatchingQuestion matching) {
            match(matching);
        } else if (question instanceof OrderingQuestion ordering) {
            order(ordering);
        } else if (question instanceof NumberQuestion number) {
            keyboard.tabTo(page.locator("#number")).type(number.answer().toPlainString());
        }
        keyboard.choose(page.locator("input[name=confidence]"), 2);
        keyboard.enter(page.locator("form.question > button"));
    }

    /** The question that is shown. */
    Question question() {
        String title = page.locator("h1").textContent();
        return check.questions().stream()
                .filter(asked -> asked.title().equals(title))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no question '" + title + "'"));
    }

    private void tick(ChoiceQuestion choice) {
        List<String> right = choice.options().stream()
                .filter(ChoiceQuestion.Option::right)
                .map(option -> Jsoup.parse(option.html()).wholeText().strip())
                .toList();
        Locator boxes = page.locator("input[name=option]");
        List<String> shown = words(".options label");
        if (choice.isMultiple()) {
            right.forEach(
                    words -> keyboard.tabTo(boxes.nth(place(shown, words))).press("Space", 1));
        } else {
            keyboard.choose(boxes, place(shown, right.get(0)));
        }
    }

    private void match(MatchingQuestion matching) {
        List<String> shown = words(".assign-row label");
        List<String> matches = words(".assign-row:first-child select option:not([value=''])");
        for (MatchingQuestion.Row row : matching.rows()) {
            Locator list = page.locator(".assign-row select").nth(place(shown, row.thing()));
            int match = place(matches, matching.matches().get(row.match()));
            keyboard.tabTo(list).press("ArrowDown", match + 1);
        }
    }

    /** Moves the items up by their buttons, beginning with the one that belongs at the top. */
    private void order(OrderingQuestion ordering) {
        for (int place = 0; place < ordering.items().size(); place++) {
            int now = place(words(".assign-row label"), ordering.items().get(place));
            if (now > place) {
                Locator row = page.locator(".assign-row").nth(now);
                keyboard.tabTo(row.locator("[data-by='-1']")).press("Enter", now - place);
            }
        }
    }

    private List<String> words(String selector) {
        return page.locator(selector).allTextContents().stream()
                .map(String::strip)
                .toList();
    }

    private static int place(List<String> shown, String words) {
        int place = shown.indexOf(words);
        if (place < 0) {
            throw new AssertionError("no '" + words + "' in " + shown);
        }
        return place;
    }
}
