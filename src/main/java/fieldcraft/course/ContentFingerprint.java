package fieldcraft.course;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The paths, sizes and times of all files in a folder: another fingerprint means that somebody has written there. */
record ContentFingerprint(Map<String, String> files) {
    private static final int DEEPEST = 5;

    /** What the folder is like now; nothing if it does not exist. */
    static ContentFingerprint of(Path folder) {
        Map<String, String> files = new TreeMap<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> found = Files.walk(folder, DEEPEST)) {
                found.filter(Files::isRegularFile).forEach(file -> files.put(file.toString(), stamp(file)));
            } catch (IOException | UncheckedIOException changedMeanwhile) {
                files.put("", changedMeanwhile.toString());
            }
        }
        return new ContentFingerprint(files);
    }

    private static String stamp(Path file) {
        try {
            return Files.size(file) + " " + Files.getLastModifiedTime(file);
        } catch (IOException gone) {
            return "gone";
        }
    }
}
