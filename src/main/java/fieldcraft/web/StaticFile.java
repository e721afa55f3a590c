package fieldcraft.web;

import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;

/** A style sheet, script, font or picture: its bytes and the start of their SHA-256. */
record StaticFile(String name, byte[] bytes, String hash) {
    private static final int HASH_DIGITS = 12;
    private static final String BYTES = "application/octet-stream";
    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "svg", "image/svg+xml",
            "png", "image/png",
            "ico", "image/x-icon",
            "woff2", "font/woff2",
            "txt", "text/plain; charset=utf-8",
            "webmanifest", "application/manifest+json");

    static StaticFile of(String name, byte[] bytes) {
        String hash = HexFormat.of().formatHex(Secrets.sha256(bytes)).substring(0, HASH_DIGITS);
        return new StaticFile(name, bytes, hash);
    }

    /** The name with the hash before its ending: {@code css/base.0123456789ab.css}. */
    String hashedName() {
        int dot = name.lastIndexOf('.');
        return name.substring(0, dot) + "." + hash + name.substring(dot);
    }

    String type() {
        return Optional.ofNullable(TYPES.get(name.substring(name.lastIndexOf('.') + 1)))
                .orElse(BYTES);
    }
}
