package fieldcraft.course;

import fieldcraft.markdown.ContentProblem;
import fieldcraft.markdown.Problems;
import fieldcraft.markdown.SourceText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Stream;

/** The files of a content folder, named by their path in it with {@code /}, and the problems found in each so far. Several threads
 * may read files, each its own. */
final class ContentFolder {
    private final Path root;
    private final Map<String, Problems> problems = new ConcurrentSkipListMap<>();

    ContentFolder(Path root) {
        this.root = root;
    }

    /** The problems of a file, to be added to. */
    Problems problems(String file) {
        return problems.computeIfAbsent(file, Problems::new);
    }

    /** The problems of all files. */
    List<ContentProblem> problems() {
        return problems.values().stream()
                .flatMap(found -> found.found().stream())
                .toList();
    }

    boolean has(String file) {
        return Files.isRegularFile(root.resolve(file));
    }

    /** The text of a file; empty, with an error noted, if it is missing or cannot be read as text. */
    Optional<String> text(String file) {
        if (!has(file)) {
            problems(file).error(1, "this file is missing");
            return Optional.empty();
        }
        try (var bytes = Files.newInputStream(root.resolve(file))) {
            return SourceText.decode(bytes.readNBytes(SourceText.MOST_BYTES + 1), problems(file));
        } catch (IOException unreadable) {
            problems(file).error(1, "this file cannot be read: " + unreadable.getMessage());
            return Optional.empty();
        }
    }

    /** The names of the files and folders in a folder, in alphabetical order; none if there is no such folder. */
    List<String> names(String folder) {
        if (!Files.isDirectory(root.resolve(folder))) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(root.resolve(folder))) {
            return entries.map(entry -> entry.getFileName().toString()).sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
