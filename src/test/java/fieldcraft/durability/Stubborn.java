package fieldcraft.durability;

import fieldcraft.testkit.TestPeople;
import fieldcraft.testkit.Trainee;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** A trainee who signs in once and goes on with their work whatever happens to the server. */
final class Stubborn implements Runnable {
    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(50);

    private final Work work;
    private final Work.Desk desk;
    private Optional<Trainee> signedIn = Optional.empty();

    Stubborn(Work work, Work.Desk desk) {
        this.work = work;
        this.desk = desk;
    }

    @Override
    public void run() {
        while (!desk.stop().getAsBoolean()) {
            try {
                work.once(signedIn(), desk);
            } catch (IOException down) {
                // The server was killed: go on with the same session once it is back.
                LockSupport.parkNanos(PAUSE);
            }
        }
    }

    private Trainee signedIn() throws IOException {
        if (signedIn.isEmpty()) {
            Trainee trainee = new Trainee();
            trainee.signIn(desk.server(), desk.email(), TestPeople.PASSWORD);
            signedIn = Optional.of(trainee);
        }
        return signedIn.get();
    }
}
