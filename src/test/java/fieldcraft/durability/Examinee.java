package fieldcraft.durability;

import fieldcraft.testkit.Trainee;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.jsoup.nodes.Document;

/** Takes one check after the other with whatever answers, and notes every answer that was acknowledged. */
final class Examinee implements Work {
    private final String module;
    private final Acknowledged acknowledged;
    private final SplittableRandom random;
    private final List<Sent> taken = new ArrayList<>();

    /** An answer as it was sent from its page. */
    private record Sent(String attempt, Document page, Map<String, String> fields) {
        HttpResponse<String> by(Trainee trainee) throws IOException {
            return trainee.send(attempt + "/answers", page, fields);
        }

        Piece piece() {
            int number = Integer.parseInt(fields.get("question")) - 1;
            return new Piece(Piece.Kind.ANSWER, attempt.replace("/checks/", "") + "." + number);
        }
    }

    Examinee(String module, Acknowledged acknowledged, SplittableRandom random) {
        this.module = module;
        this.acknowledged = acknowledged;
        this.random = random;
    }

    @Override
    public void goOn(Trainee trainee) throws IOException {
        String attempt = Trainee.leadsTo(trainee.send(module + "/checks", trainee.page(module), Map.of()));
        Document page = trainee.page(attempt);
        while (!page.select("form.question").isEmpty()) {
            answer(trainee, new Sent(attempt, page, new Guess(random).at(page)));
            page = trainee.page(attempt);
        }
        if (!page.select("form[action$=feedback]").isEmpty()) {
            trainee.send(attempt + "/feedback", page, Map.of());
        }
    }

    private void answer(Trainee trainee, Sent sent) throws IOException {
        acknowledged.sending(sent.piece());
        HttpResponse<String> answer = sent.by(trainee);
        if (answer.statusCode() == 303 && Trainee.said(answer).isEmpty()) {
            acknowledged.answered(sent.piece(), sent.fields().get("confidence"));
            taken.add(sent);
        }
    }

    /** Sends every answer a second time: the server must know that it had been given, just so. */
    @Override
    public void lookBack(Trainee trainee) throws IOException {
        for (Sent sent : taken) {
            Optional<String> said = Trainee.said(sent.by(trainee));
            if (!said.equals(Optional.of("learning.check.reply.taken-before"))) {
                acknowledged.missing("%s: %s, when %s is sent again".formatted(sent.piece(), said, sent.fields()));
            }
        }
    }
}
