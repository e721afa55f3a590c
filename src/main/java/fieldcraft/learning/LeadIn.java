package fieldcraft.learning;

import fieldcraft.scenario.Decision;
import fieldcraft.scenario.Paragraph;
import fieldcraft.scenario.Play;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What the last choice led to, told before the next scene.
 *
 * @param passedHtml the text of the scenes that the story passed through on the way
 * @param coachHtml the coach's word on the choice, where it is wanted at once
 */
record LeadIn(String chosen, String consequenceHtml, String passedHtml, Optional<String> coachHtml) {

    static Optional<LeadIn> of(Play play, boolean coach) {
        List<Decision> decisions = play.decisions();
        if (decisions.isEmpty()) {
            return Optional.empty();
        }
        Decision last = decisions.get(decisions.size() - 1);
        return Optional.of(new LeadIn(
                last.taken().text(),
                last.taken().consequence(),
                html(play.passedThrough()),
                Optional.of(last.taken().feedback()).filter(feedback -> coach)));
    }

    static String html(List<Paragraph> paragraphs) {
        return paragraphs.stream().map(Paragraph::html).collect(Collectors.joining("\n"));
    }
}
