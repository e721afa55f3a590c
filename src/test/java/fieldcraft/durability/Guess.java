package fieldcraft.durability;

import fieldcraft.testkit.Trainee;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SplittableRandom;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A complete answer to a question of any kind, made up by somebody who has not read it. */
record Guess(SplittableRandom random) {
    /** The fields of the form on this page. */
    Map<String, String> at(Document page) {
        Map<String, String> fields = new HashMap<>();
        fields.put("question", Trainee.hidden(page, "question"));
        fields.put("confidence", String.valueOf(random.nextInt(1, 4)));
        List<String> options = page.select("input[name=option]").eachAttr("value");
        if (!options.isEmpty()) {
            fields.put("option", any(options));
        } else if (page.getElementById("number") != null) {
            fields.put("number", String.valueOf(random.nextInt(1_000)));
        } else {
            parts(page, fields);
        }
        return fields;
    }

    private void parts(Document page, Map<String, String> fields) {
        List<Element> lists = page.select("form.question select");
        List<String> places = new ArrayList<>(entries(lists.get(0)));
        Collections.shuffle(places, new Random(random.nextLong()));
        boolean isOrdering = !page.select("[data-ordering]").isEmpty();
        for (Element list : lists) {
            fields.put(list.attr("name"), isOrdering ? places.remove(0) : any(entries(list)));
        }
    }

    private static List<String> entries(Element list) {
        return list.select("option:not([value=''])").eachAttr("value");
    }

    private String any(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }
}
