package fieldcraft.people;

import java.util.List;
import java.util.Optional;

/** Reads from the header User-Agent which browser on which system it is, for the list of one's own sessions. */
final class BrowserName {
    /** Most browsers claim to be several; the first of these that is found is right. */
    private static final List<String> BROWSERS = List.of("MicroMessenger", "Edg", "OPR", "Firefox", "Chrome", "Safari");

    private static final List<String> SYSTEMS = List.of("Android", "iPhone", "iPad", "Windows", "Mac OS X", "Linux");

    private BrowserName() {}

    static Optional<String> of(String userAgent) {
        return firstOf(BROWSERS, userAgent)
                .map(BrowserName::common)
                .map(browser -> firstOf(SYSTEMS, userAgent)
                        .map(system -> browser + ", " + system)
                        .orElse(browser));
    }

    private static Optional<String> firstOf(List<String> names, String userAgent) {
        return names.stream().filter(userAgent::contains).findFirst();
    }

    private static String common(String name) {
        return switch (name) {
            case "MicroMessenger" -> "WeChat";
            case "Edg" -> "Edge";
            case "OPR" -> "Opera";
            default -> name;
        };
    }
}
