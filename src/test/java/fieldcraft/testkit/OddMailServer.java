package fieldcraft.testkit;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

/** A mail server with one bad habit. */
public final class OddMailServer implements AutoCloseable {
    /** What it does at which point of the conversation. */
    public enum Habit {
        SAYS_NOTHING(""),
        REFUSES_THE_SENDER("MAIL"),
        REFUSES_THE_RECIPIENT("RCPT"),
        IS_BUSY("RCPT"),
        REFUSES_THE_TEXT("."),
        CLOSES_IN_THE_MIDDLE("DATA"),
        HANGS_IN_THE_MIDDLE("DATA"),
        CLOSES_BEFORE_IT_SAYS_YES(".");

        private final String at;

        Habit(String at) {
            this.at = at;
        }
    }

    private final Habit habit;
    private final ServerSocket socket;
    private final AtomicInteger conversations = new AtomicInteger();

    public OddMailServer(Habit habit) {
        this.habit = habit;
        try {
            this.socket = new ServerSocket(0, 9, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread thread = new Thread(this::serve, "odd mail server");
        thread.setDaemon(true);
        thread.start();
    }

    public int port() {
        return socket.getLocalPort();
    }

    /** How often somebody came. */
    public int conversations() {
        return conversations.get();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (Socket visitor = socket.accept()) {
                conversations.incrementAndGet();
                converse(visitor);
            } catch (IOException e) {
                // the visitor is gone, or it is closed
            }
        }
    }

    private void converse(Socket visitor) throws IOException {
        var lines = new BufferedReader(new InputStreamReader(visitor.getInputStream(), StandardCharsets.UTF_8));
        boolean inText = false;
        if (habit != Habit.SAYS_NOTHING) {
            say(visitor, "220 odd");
        }
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            boolean silent = inText && !line.equals(".");
            if (silent || habit == Habit.SAYS_NOTHING) {
                continue;
            }
            inText = line.equals("DATA");
            boolean there = line.equals(habit.at) || habit.at.length() > 1 && line.startsWith(habit.at);
            if (there && closes()) {
                return;
            }
            if (!there || habit != Habit.HANGS_IN_THE_MIDDLE) {
                say(visitor, there ? refusal() : inText ? "354 go on" : "250 ok");
            }
        }
    }

    private boolean closes() {
        return habit == Habit.CLOSES_IN_THE_MIDDLE || habit == Habit.CLOSES_BEFORE_IT_SAYS_YES;
    }

    private String refusal() {
        return switch (habit) {
            case IS_BUSY -> "451 come back later";
            case REFUSES_THE_SENDER -> "550 not from you";
            default -> "550 no such mailbox <kim@example.com>";
        };
    }

    private static void say(Socket visitor, String line) throws IOException {
        visitor.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
    }
}
