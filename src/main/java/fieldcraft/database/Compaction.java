package fieldcraft.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.h2.mvstore.MVStoreTool;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Gives back the space that an H2 file has no more use for, before it is opened.
 *
 * <p>Each commit of ours is written at once, as about 17 kB, and freed 45 seconds later; a process that is killed
 * leaves all that behind. (An orderly end tidies up by itself.) The compacted copy replaces the file in one step.
 */
final class Compaction {
    private static final Logger LOG = LoggerFactory.getLogger(Compaction.class);

    /** In bytes; a smaller file is not worth the time. */
    private static final long SMALLEST = 64L << 20;

    /** In percent; a file with more than this of live data is not worth the time either. */
    private static final int FULLEST = 50;

    private final Path file;
    private final long smallest;

    Compaction(Path database) {
        this(database, SMALLEST);
    }

    Compaction(Path database, long smallest) {
        this.file = Path.of(database + ".mv.db");
        this.smallest = smallest;
    }

    /** Compacts the file if that is worth the time; if it cannot be done, the file stays as it is. */
    void ifWorthwhile() {
        try {
            MVStoreTool.compactCleanUp(file.toString());
            if (Files.exists(file) && Files.size(file) >= smallest && fill() <= FULLEST) {
                MVStoreTool.compact(file.toString(), false);
            }
        } catch (IOException | MVStoreException e) {
            LOG.warn("{} was not compacted: {}", file, e.getMessage());
        }
    }

    private int fill() {
        try (MVStore store =
                new MVStore.Builder().fileName(file.toString()).readOnly().open()) {
            return store.getFileStore().getChunksFillRate();
        }
    }
}
