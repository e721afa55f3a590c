package fieldcraft.durability;

import fieldcraft.testkit.TestPeople;
import fieldcraft.testkit.Trainee;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;

/** Plays one attempt after the other, whatever happens to the server, and notes every step that was acknowledged. */
final class Player implements Runnable {
    private static final String MODULE = "new-division-chief";
    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(50);

    private final String email;
    private final String server;
    private final Acknowledged acknowledged;
    private final AtomicBoolean stop;
    private final SplittableRandom random;
    private Optional<Trainee> signedIn = Optional.empty();

    Player(String email, String server, Acknowledged acknowledged, AtomicBoolean stop) {
        this.email = email;
        this.server = server;
        this.acknowledged = acknowledged;
        this.stop = stop;
        this.random = new SplittableRandom(email.hashCode());
    }

    @Override
    public void run() {
        while (!stop.get()) {
            try {
                play(signedIn());
            } catch (IOException down) {
                // The server was killed: go on with the same session once it is back.
                LockSupport.parkNanos(PAUSE);
            }
        }
    }

    private Trainee signedIn() throws IOException {
        if (signedIn.isEmpty()) {
            Trainee trainee = new Trainee();
            trainee.signIn(server, email, TestPeople.PASSWORD);
            signedIn = Optional.of(trainee);
        }
        return signedIn.get();
    }

    private void play(Trainee trainee) throws IOException {
        String attempt = trainee.play(server, MODULE);
        Optional<Trainee.Scene> scene = trainee.scene(server, attempt);
        while (scene.isPresent() && !stop.get()) {
            decide(trainee, scene.get());
            scene = trainee.scene(server, attempt);
        }
    }

    private void decide(Trainee trainee, Trainee.Scene scene) throws IOException {
        int choice = scene.choices().get(random.nextInt(scene.choices().size()));
        long attempt = Long.parseLong(scene.address().substring("/attempts/".length()));
        Acknowledged.Step step = new Acknowledged.Step(attempt, scene.step());
        acknowledged.sending(step);
        HttpResponse<String> answer = trainee.decide(server, scene, choice);
        if (answer.headers().allValues("Set-Cookie").stream().noneMatch(cookie -> cookie.startsWith("flash="))) {
            acknowledged.answered(step, choice);
        }
    }
}
