package fieldcraft;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Does every few minutes what comes about with time: what lapses, who is to be reminded, the digest on Monday. */
final class Caretaker implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Caretaker.class);
    private static final Duration FIRST = Duration.ofSeconds(5);
    private static final Duration PAUSE = Duration.ofMinutes(5);

    private final List<Runnable> chores;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(Caretaker::thread);

    /** @param chores what can be done at any time and as often as one likes, on any number of servers at once */
    Caretaker(List<Runnable> chores) {
        this.chores = List.copyOf(chores);
    }

    void start() {
        timer.scheduleWithFixedDelay(
                () -> chores.forEach(Caretaker::attempt), FIRST.toSeconds(), PAUSE.toSeconds(), TimeUnit.SECONDS);
    }

    /** One round, now. */
    void round() {
        chores.forEach(Runnable::run);
    }

    @Override
    public void close() {
        timer.shutdown();
    }

    /** What fails is done again in the next round. */
    private static void attempt(Runnable chore) {
        try {
            chore.run();
        } catch (RuntimeException e) {
            LOG.error("something that comes about with time was not done", e);
        }
    }

    private static Thread thread(Runnable task) {
        Thread thread = new Thread(task, "caretaker");
        thread.setDaemon(true);
        return thread;
    }
}
