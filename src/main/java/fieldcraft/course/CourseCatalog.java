package fieldcraft.course;

import fieldcraft.markdown.ContentProblem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The course that is taught at the moment. When files of its folder have changed and come to rest, it is read again; if
 * the new texts have errors, the last good course stays, and the problems are there for the trainers to see.
 */
public final class CourseCatalog implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(CourseCatalog.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final Path folder;
    private final Clock clock;
    private final CourseReader reader = new CourseReader();
    private final ScheduledExecutorService watch =
            Executors.newSingleThreadScheduledExecutor(CourseCatalog::watchThread);

    private final AtomicReference<Reading> latest;
    private final AtomicReference<ContentFingerprint> seen;

    /**
     * Reads a folder, which is not watched yet.
     *
     * @param clock tells when the course was read
     * @throws BrokenCourse if there is no such folder, or the course in it has errors
     */
    public CourseCatalog(Path folder, Clock clock) {
        if (!Files.isDirectory(folder)) {
            throw new BrokenCourse("there is no content folder at " + folder.toAbsolutePath());
        }
        this.folder = folder;
        this.clock = clock;
        ContentFingerprint files = ContentFingerprint.of(folder);
        ParsedCourse parsed = reader.read(folder);
        Course course = parsed.course().orElseThrow(() -> BrokenCourse.of(parsed.problems()));
        this.latest = new AtomicReference<>(new Reading(course, parsed.problems(), true, clock.instant(), files));
        this.seen = new AtomicReference<>(files);
    }

    /** From now on looks for changes each second, until it is closed. */
    public CourseCatalog watched() {
        long pause = PAUSE.toMillis();
        watch.scheduleWithFixedDelay(this::lookQuietly, pause, pause, TimeUnit.MILLISECONDS);
        return this;
    }

    /** The last good course. */
    public Course current() {
        return latest.get().course;
    }

    /** What is wrong with the texts that were read last, warnings included. */
    public List<ContentProblem> problems() {
        return latest.get().problems;
    }

    /** Whether the texts that were read last are the current course; if not, they had errors. */
    public boolean isGood() {
        return latest.get().isGood;
    }

    /** When the texts were read last. */
    public Instant readAt() {
        return latest.get().at;
    }

    /**
     * Looks once for changes, and reads the course again if there were some before the previous look and none since: who
     * saves several files does not want the first ones to be read without the others.
     */
    public synchronized void look() {
        ContentFingerprint files = ContentFingerprint.of(folder);
        boolean areAtRest = files.equals(seen.getAndSet(files));
        if (areAtRest && !files.equals(latest.get().files)) {
            readAgain(files);
        }
    }

    private void readAgain(ContentFingerprint files) {
        ParsedCourse parsed = reader.read(folder);
        Course course = parsed.course().orElse(current());
        latest.set(new Reading(course, parsed.problems(), parsed.course().isPresent(), clock.instant(), files));
        if (isGood()) {
            LOG.info(
                    "The course was read again: {} modules", current().modules().size());
        } else {
            LOG.warn(
                    "The last good course stays: {}",
                    BrokenCourse.of(problems()).getMessage());
        }
    }

    /** An exception would end the watch for good. */
    private void lookQuietly() {
        try {
            look();
        } catch (RuntimeException failure) {
            LOG.error("The course could not be read again", failure);
        }
    }

    private static Thread watchThread(Runnable work) {
        Thread thread = new Thread(work, "course-watch");
        thread.setDaemon(true);
        return thread;
    }

    /** Ends the watch; what was read stays readable. */
    @Override
    public void close() {
        watch.shutdownNow();
    }

    /** What the last reading came to. */
    private record Reading(
            Course course, List<ContentProblem> problems, boolean isGood, Instant at, ContentFingerprint files) {}
}
