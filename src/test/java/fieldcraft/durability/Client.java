package fieldcraft.durability;

import fieldcraft.testkit.TestPeople;
import fieldcraft.testkit.Trainee;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;

/** Somebody who works, whatever happens to the server, and goes on with the same session once it is back. */
final class Client implements Runnable {
    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(50);

    private final Trainee trainee;
    private final String email;
    private final Work work;
    private final AtomicBoolean stop;
    private boolean isSignedIn;

    Client(Trainee trainee, String email, Work work, AtomicBoolean stop) {
        this.trainee = trainee;
        this.email = email;
        this.work = work;
        this.stop = stop;
    }

    @Override
    public void run() {
        while (!stop.get()) {
            try {
                signIn();
                work.goOn(trainee);
            } catch (IOException down) {
                LockSupport.parkNanos(PAUSE);
            }
        }
    }

    void lookBack() throws IOException {
        signIn();
        work.lookBack(trainee);
    }

    private void signIn() throws IOException {
        if (!isSignedIn) {
            trainee.signIn(email, TestPeople.PASSWORD);
            isSignedIn = true;
        }
    }
}
