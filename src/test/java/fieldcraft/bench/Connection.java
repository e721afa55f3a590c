package fieldcraft.bench;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** One kept-alive HTTP/1.1 connection that costs its own machine as little as it can: it reads an answer only to its end. */
final class Connection implements AutoCloseable {
    private final Socket socket;
    private final InputStream in;
    private int lastLength;

    Connection(URI server) throws IOException {
        socket = new Socket(server.getHost(), server.getPort());
        socket.setTcpNoDelay(true);
        in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
    }

    /** Sends the bytes of a whole request and gives the status of its answer. */
    int exchange(byte[] request) throws IOException {
        socket.getOutputStream().write(request);
        int status = Integer.parseInt(line().split(" ")[1]);
        long length = 0;
        boolean chunked = false;
        for (String header = line(); !header.isEmpty(); header = line()) {
            String lower = header.toLowerCase(Locale.ROOT);
            if (lower.startsWith("content-length:")) {
                length = Long.parseLong(lower.substring(15).strip());
            }
            chunked |= lower.startsWith("transfer-encoding:") && lower.endsWith("chunked");
        }
        lastLength = chunked ? skipChunks() : skip(length);
        return status;
    }

    /** The bytes of the last answer's body. */
    int lastLength() {
        return lastLength;
    }

    private int skip(long length) throws IOException {
        in.skipNBytes(length);
        return (int) length;
    }

    private int skipChunks() throws IOException {
        int all = 0;
        long size;
        do {
            size = Long.parseLong(line(), 16);
            in.skipNBytes(size);
            line();
            all += (int) size;
        } while (size > 0);
        return all;
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new IOException("the server closed the connection");
            }
            if (next != '\r') {
                line.append((char) next);
            }
        }
        return line.toString();
    }

    /** A request for a page, as a signed-in browser sends it. */
    static byte[] get(String path, String cookies) {
        return ("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nCookie: " + cookies + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    /** A form, as a signed-in browser sends it. */
    static byte[] post(String path, String cookies, String form) {
        return ("POST " + path + " HTTP/1.1\r\nHost: localhost\r\nCookie: " + cookies
                        + "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: " + form.length()
                        + "\r\n\r\n" + form)
                .getBytes(StandardCharsets.US_ASCII);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
