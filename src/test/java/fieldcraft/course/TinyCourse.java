package fieldcraft.course;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** A copy of the tiny course, to be edited as an author would. */
final class TinyCourse {
    private static final Path ORIGINAL = Path.of("src/test/resources/tiny-course");

    private final Path folder;

    private TinyCourse(Path folder) {
        this.folder = folder;
    }

    static TinyCourse in(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(ORIGINAL)) {
            files.filter(Files::isRegularFile).forEach(file -> copy(file, folder));
        }
        return new TinyCourse(folder);
    }

    private static void copy(Path file, Path folder) {
        try {
            Path target = folder.resolve(ORIGINAL.relativize(file));
            Files.createDirectories(target.getParent());
            Files.copy(file, target);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    String text(String file) throws IOException {
        return Files.readString(folder.resolve(file));
    }

    /** Replaces what stands in a file. */
    TinyCourse edit(String file, String before, String after) throws IOException {
        String text = text(file);
        if (!text.contains(before)) {
            throw new IllegalArgumentException(file + " has no " + before);
        }
        return write(file, text.replace(before, after));
    }

    TinyCourse write(String file, String text) throws IOException {
        Files.createDirectories(folder.resolve(file).getParent());
        Files.writeString(folder.resolve(file), text);
        return this;
    }

    TinyCourse delete(String file) throws IOException {
        Files.delete(folder.resolve(file));
        return this;
    }
}
