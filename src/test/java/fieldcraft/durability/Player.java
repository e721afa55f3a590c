package fieldcraft.durability;

import fieldcraft.testkit.Trainee;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.jsoup.nodes.Document;

/** Plays one attempt after the other, and notes every step that was acknowledged. */
final class Player implements Work {
    private final String module;
    private final Acknowledged acknowledged;
    private final SplittableRandom random;

    Player(String module, Acknowledged acknowledged, SplittableRandom random) {
        this.module = module;
        this.acknowledged = acknowledged;
        this.random = random;
    }

    @Override
    public void goOn(Trainee trainee) throws IOException {
        String attempt = Trainee.leadsTo(trainee.send(module + "/attempts", trainee.page(module), Map.of()));
        Document scene = trainee.page(attempt);
        while (!scene.select("[name=choice]").isEmpty()) {
            decide(trainee, attempt, scene);
            scene = trainee.page(attempt);
        }
    }

    private void decide(Trainee trainee, String attempt, Document scene) throws IOException {
        String step = Trainee.hidden(scene, "step");
        List<String> choices = scene.select("[name=choice]").eachAttr("value");
        String choice = choices.get(random.nextInt(choices.size()));
        Piece piece = new Piece(Piece.Kind.DECISION, attempt.replace("/attempts/", "") + "." + step);
        acknowledged.sending(piece);
        HttpResponse<String> answer =
                trainee.send(attempt + "/decisions", scene, Map.of("step", step, "choice", choice, "shown", "0"));
        if (answer.statusCode() == 303 && Trainee.said(answer).isEmpty()) {
            acknowledged.answered(piece, choice);
        }
    }
}
