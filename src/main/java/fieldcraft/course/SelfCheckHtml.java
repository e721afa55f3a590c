package fieldcraft.course;

import fieldcraft.markdown.Language;
import fieldcraft.markdown.MarkdownDocument;
import fieldcraft.quiz.ChoiceQuestion;
import fieldcraft.quiz.ChoiceQuestion.Option;
import fieldcraft.quiz.MatchingQuestion;
import fieldcraft.quiz.NumberQuestion;
import fieldcraft.quiz.OrderingQuestion;
import fieldcraft.quiz.Question;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A question inside a lesson: something to tick or to think about, and the answer folded away under it. Nothing of it is
 * sent anywhere, and what stands before the answer does not give it away.
 */
final class SelfCheckHtml {
    private final Question question;
    private final Language language;

    private SelfCheckHtml(Question question, Language language) {
        this.question = question;
        this.language = language;
    }

    /** What stands below the heading of a question, safe to be shown as it is. */
    static String of(Question question, Language language) {
        SelfCheckHtml html = new SelfCheckHtml(question, language);
        return html.question.text() + html.task() + html.answer();
    }

    private String task() {
        if (question instanceof ChoiceQuestion choice) {
            return boxes(choice);
        }
        if (question instanceof OrderingQuestion ordering) {
            List<String> shuffled =
                    shuffled(ordering.items().size()).map(ordering.items()::get).toList();
            return paragraph(SelfCheckWords.ORDER) + list("ul", shuffled);
        }
        return question instanceof MatchingQuestion matching ? things(matching) : field();
    }

    private String boxes(ChoiceQuestion choice) {
        String kind = choice.isMultiple() ? "checkbox" : "radio";
        String role = choice.isMultiple() ? "group" : "radiogroup";
        String input = "<input type=\"%s\" name=\"%s\" autocomplete=\"off\">".formatted(kind, question.id());
        return choice.options().stream()
                .map(option -> "<p><label>" + input + " <span>" + option.html() + "</span></label></p>\n")
                .collect(Collectors.joining(
                        "",
                        "\n<div class=\"self-check-options\" role=\"%s\" aria-label=\"%s\">\n"
                                .formatted(role, escaped(question.title())),
                        "</div>"));
    }

    private String things(MatchingQuestion matching) {
        List<String> things =
                matching.rows().stream().map(MatchingQuestion.Row::thing).toList();
        List<String> matches = matching.grid()
                ? matching.matches()
                : shuffled(matching.matches().size())
                        .map(matching.matches()::get)
                        .toList();
        return list("ul", things) + paragraph(SelfCheckWords.CHOOSE) + list("ul", matches);
    }

    private String field() {
        return "\n<p class=\"self-check-options\"><label>%s <input type=\"text\" inputmode=\"decimal\" autocomplete=\"off\"></label></p>"
                .formatted(word(SelfCheckWords.NUMBER));
    }

    private String answer() {
        return "\n<details class=\"self-check-answer\"><summary>" + word(SelfCheckWords.SHOW) + "</summary>\n"
                + solution() + question.explanation() + "\n</details>";
    }

    private String solution() {
        if (question instanceof ChoiceQuestion choice) {
            return choice.options().stream().map(this::judged).collect(Collectors.joining("", "<ul>\n", "</ul>\n"));
        }
        if (question instanceof OrderingQuestion ordering) {
            return paragraph(SelfCheckWords.IN_ORDER) + list("ol", ordering.items()) + "\n";
        }
        return question instanceof MatchingQuestion matching ? table(matching) : number((NumberQuestion) question);
    }

    private String judged(Option option) {
        SelfCheckWords verdict = option.right() ? SelfCheckWords.RIGHT : SelfCheckWords.WRONG;
        return "<li><strong>%s</strong> %s\n%s</li>\n".formatted(word(verdict), option.html(), option.explanation());
    }

    private String table(MatchingQuestion matching) {
        return matching.rows().stream()
                .map(row -> row("td", row.thing(), matching.matches().get(row.match())))
                .collect(Collectors.joining(
                        "",
                        "<table>\n<thead>" + row("th", word(SelfCheckWords.THING), word(SelfCheckWords.MATCH))
                                + "</thead>\n<tbody>",
                        "</tbody>\n</table>\n"));
    }

    private static String row(String cell, String first, String second) {
        return "<tr><%1$s>%2$s</%1$s><%1$s>%3$s</%1$s></tr>".formatted(cell, escaped(first), escaped(second));
    }

    private String number(NumberQuestion number) {
        String around = number.tolerance().signum() == 0
                ? ""
                : " (%s %s)"
                        .formatted(
                                word(SelfCheckWords.WITHIN), number.tolerance().toPlainString());
        return "<p><strong>%s</strong> %s%s</p>\n"
                .formatted(word(SelfCheckWords.RIGHT), number.answer().toPlainString(), around);
    }

    /** Places in an order that is always the same for this question, and never the right one. */
    private Stream<Integer> shuffled(int size) {
        List<Integer> places = new ArrayList<>(IntStream.range(0, size).boxed().toList());
        List<Integer> right = List.copyOf(places);
        Collections.shuffle(places, new Random(question.id().hashCode()));
        if (places.equals(right)) {
            Collections.rotate(places, 1);
        }
        return places.stream();
    }

    private static String list(String kind, List<String> items) {
        return items.stream()
                .map(item -> "<li>" + escaped(item) + "</li>\n")
                .collect(Collectors.joining("", "\n<" + kind + ">\n", "</" + kind + ">"));
    }

    private String paragraph(SelfCheckWords words) {
        return "\n<p>" + word(words) + "</p>";
    }

    private String word(SelfCheckWords words) {
        return words.in(language);
    }

    private static String escaped(String text) {
        return MarkdownDocument.escaped(text);
    }
}
