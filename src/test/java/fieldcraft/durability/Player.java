package fieldcraft.durability;

import fieldcraft.durability.Acknowledged.Kind;
import fieldcraft.durability.Acknowledged.Step;
import fieldcraft.testkit.Trainee;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.Optional;

/** Plays an attempt to its end, and notes every decision that was acknowledged. */
final class Player implements Work {
    private static final String MODULE = "new-division-chief";

    @Override
    public void once(Trainee trainee, Desk desk) throws IOException {
        String attempt = trainee.play(desk.server(), MODULE);
        Optional<Trainee.Scene> scene = trainee.scene(desk.server(), attempt);
        while (scene.isPresent() && !desk.stop().getAsBoolean()) {
            decide(trainee, desk, scene.get());
            scene = trainee.scene(desk.server(), attempt);
        }
    }

    private static void decide(Trainee trainee, Desk desk, Trainee.Scene scene) throws IOException {
        int choice = scene.choices().get(desk.random().nextInt(scene.choices().size()));
        Step step = new Step(Kind.DECISION, scene.address().substring("/attempts/".length()), scene.step());
        desk.acknowledged().sending(step);
        HttpResponse<String> answer = trainee.decide(desk.server(), scene, choice);
        if (answer.headers().allValues("Set-Cookie").stream().noneMatch(cookie -> cookie.startsWith("flash="))) {
            desk.acknowledged().answered(step, choice);
        }
    }
}
