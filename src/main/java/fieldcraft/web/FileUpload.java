package fieldcraft.web;

import io.javalin.config.MultipartConfig;
import io.javalin.config.SizeUnit;
import io.javalin.http.Context;
import io.javalin.http.UnsupportedMediaTypeResponse;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;

/**
 * A file in a form. Only one address takes files, and only from admins, before anything of them is read: everywhere else
 * requests stay as small as {@link Site#LARGEST_BODY}.
 *
 * @param name as it was called where it came from
 */
public record FileUpload(String name, byte[] bytes) {
    /** The one address that takes files. */
    public static final String ADDRESS = "/people/import";

    public static final int LARGEST_MEGABYTES = 5;

    private static final int MEGABYTE = 1024 * 1024;

    /** Beside the file there are the token and what parts them. */
    private static final int LARGEST_REQUEST = LARGEST_MEGABYTES * MEGABYTE + 64 * 1024;

    /** A browser tells its owner that we said no only if we have listened to the end: but not to a film. */
    private static final int LONGEST_LISTENING = 100 * MEGABYTE;

    /** The file in the field with this name; empty if none was chosen. */
    public static Optional<FileUpload> of(Context ctx, String field) {
        return Optional.ofNullable(isOne(ctx) ? ctx.uploadedFile(field) : null)
                .filter(file -> !file.filename().isEmpty())
                .map(FileUpload::read);
    }

    /** Whether it is larger than we take. */
    public boolean isTooLarge() {
        return bytes.length > LARGEST_MEGABYTES * MEGABYTE;
    }

    static MultipartConfig limits() {
        MultipartConfig limits = new MultipartConfig();
        limits.maxInMemoryFileSize(LARGEST_REQUEST, SizeUnit.BYTES);
        limits.maxTotalRequestSize(LARGEST_REQUEST, SizeUnit.BYTES);
        return limits;
    }

    /** Whether this request is a form with files. */
    static boolean isOne(Context ctx) {
        return Optional.ofNullable(ctx.contentType())
                .filter(type -> type.toLowerCase(Locale.ROOT).startsWith("multipart/form-data"))
                .isPresent();
    }

    /**
     * Lets a form with files pass only where it is wanted, from whom, and in a size that we take.
     *
     * @throws UnsupportedMediaTypeResponse if it is sent to another address, or not by an admin
     * @throws FileTooLarge if it is too large or does not say how large it is
     * @throws UnreadableRequest if it is broken
     */
    static void check(Context ctx) {
        if (!isOne(ctx)) {
            return;
        }
        if (!ctx.path().equals(ADDRESS)
                || SignedIn.find(ctx).filter(Viewer::admin).isEmpty()) {
            throw new UnsupportedMediaTypeResponse();
        }
        long length = ctx.req().getContentLengthLong();
        if (length < 0 || length > LARGEST_REQUEST) {
            listen(ctx);
            throw new FileTooLarge();
        }
        parse(ctx);
    }

    /** Reads the parts once, so that nobody stumbles over broken ones later. */
    private static void parse(Context ctx) {
        try {
            ctx.formParamMap();
        } catch (Exception e) { // Kotlin declares none of those that Jetty throws
            throw new UnreadableRequest();
        }
    }

    private static FileUpload read(UploadedFile file) {
        try (InputStream content = file.content()) {
            return new FileUpload(file.filename(), content.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void listen(Context ctx) {
        try {
            ctx.req().getInputStream().skip(LONGEST_LISTENING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
