package fieldcraft.mail;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lets a worker do its round every few seconds. */
public final class Postman implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Postman.class);
    private static final Duration PAUSE = Duration.ofSeconds(5);
    private static final Duration LAST_LETTER = Duration.ofSeconds(5);

    private final OutboxWorker worker;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(Postman::thread);

    public Postman(OutboxWorker worker) {
        this.worker = worker;
    }

    public void start() {
        timer.scheduleWithFixedDelay(this::round, PAUSE.toSeconds(), PAUSE.toSeconds(), TimeUnit.SECONDS);
    }

    /** Gives the letter that is on its way a moment; if that is not enough, it is free again when its claim ends. */
    @Override
    public void close() {
        timer.shutdown();
        try {
            timer.awaitTermination(LAST_LETTER.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void round() {
        try {
            worker.round(() -> !timer.isShutdown());
        } catch (RuntimeException e) {
            LOG.warn("letters were not sent, by {}", e.getClass().getName());
        }
    }

    private static Thread thread(Runnable task) {
        Thread thread = new Thread(task, "postman");
        thread.setDaemon(true);
        return thread;
    }
}
