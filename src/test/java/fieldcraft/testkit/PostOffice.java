package fieldcraft.testkit;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * A mail server that several others write to at once. While it is shut it hears each letter to its end and then does not say
 * yes, so that whoever sends it can be killed in the very middle; a letter is taken once it has said yes.
 */
public final class PostOffice implements AutoCloseable {
    private static final int LONGEST_SECONDS = 60;
    private static final int LISTENING_MILLIS = 50;

    private final ServerSocket socket;
    private final List<String> taken = new CopyOnWriteArrayList<>();
    private final Semaphore atTheCounter = new Semaphore(0);
    private final Semaphore open = new Semaphore(0);

    public PostOffice() {
        try {
            this.socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        start(this::serve);
    }

    public int port() {
        return socket.getLocalPort();
    }

    /** Waits until so many letters are held up. */
    public void awaitHeldUp(int letters) throws InterruptedException {
        if (!atTheCounter.tryAcquire(letters, LONGEST_SECONDS, TimeUnit.SECONDS)) {
            throw new AssertionError("nobody came with a letter");
        }
    }

    /** Takes letters from now on. */
    public void open() {
        open.release(Integer.MAX_VALUE);
    }

    /** To whom letters were taken, one by one. */
    public List<String> recipients() {
        return List.copyOf(taken);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private void serve() {
        while (!socket.isClosed()) {
            try {
                Socket visitor = socket.accept();
                start(() -> receive(visitor));
            } catch (IOException e) {
                return; // it was closed
            }
        }
    }

    private void receive(Socket visitor) {
        try (visitor) {
            converse(visitor);
        } catch (IOException e) {
            // the visitor is gone
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void converse(Socket visitor) throws IOException, InterruptedException {
        var lines = new BufferedReader(new InputStreamReader(visitor.getInputStream(), StandardCharsets.UTF_8));
        String recipient = "";
        boolean inText = false;
        say(visitor, "220 office");
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (inText && !line.equals(".")) {
                continue;
            }
            if (line.startsWith("RCPT TO:")) {
                recipient = line.replaceAll(".*<(.*)>.*", "$1");
            } else if (line.equals(".")) {
                atTheCounter.release();
                open.acquire();
                if (isGone(visitor, lines)) {
                    return;
                }
                taken.add(recipient);
            }
            inText = line.equals("DATA");
            say(visitor, inText ? "354 go on" : "250 ok");
        }
    }

    /** Whoever waits for an answer says nothing; a closed line ends. */
    private static boolean isGone(Socket visitor, BufferedReader lines) throws IOException {
        visitor.setSoTimeout(LISTENING_MILLIS);
        try {
            return lines.read() < 0;
        } catch (SocketTimeoutException e) {
            return false;
        } finally {
            visitor.setSoTimeout(0);
        }
    }

    private static void say(Socket visitor, String line) throws IOException {
        visitor.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
    }

    private static void start(Runnable task) {
        Thread thread = new Thread(task, "post office");
        thread.setDaemon(true);
        thread.start();
    }
}
