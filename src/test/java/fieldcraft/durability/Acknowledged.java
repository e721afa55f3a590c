package fieldcraft.durability;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What people were told is stored, and what they sent without hearing back. */
final class Acknowledged {
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Map<Piece, String> stored = new HashMap<>();
    private final Set<Piece> sent = new HashSet<>();
    private final List<String> lost = new ArrayList<>();
    private int drafts;

    synchronized void sending(Piece piece) {
        sent.add(piece);
    }

    /** A piece is stored once: if it is acknowledged again, it had been lost meanwhile. */
    synchronized void answered(Piece piece, String value) {
        if (stored.putIfAbsent(piece, value) != null) {
            lost.add(piece + " could be sent again");
        }
        notifyAll();
    }

    /** A draft, which the next one overwrites: its writer looks whether it is there. */
    synchronized void draftSaved() {
        drafts++;
        notifyAll();
    }

    /** Something acknowledged that a page does not know any more. */
    synchronized void missing(String what) {
        lost.add(what);
    }

    /** How often the server said that something is stored. */
    synchronized int count() {
        return stored.size() + drafts;
    }

    synchronized int drafts() {
        return drafts;
    }

    synchronized long count(Piece.Kind kind) {
        return stored.keySet().stream().filter(piece -> piece.kind() == kind).count();
    }

    /** Waits until so much has been acknowledged in all. */
    synchronized void await(int count) throws InterruptedException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (count() < count) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("nothing is acknowledged any more after " + count() + " pieces");
            }
            wait(PATIENCE.toMillis());
        }
    }

    /** What pages no longer knew, and what is not in the database as it was acknowledged. */
    synchronized List<String> lost(Map<Piece, String> found) {
        List<String> all = new ArrayList<>(lost);
        stored.forEach((piece, value) -> {
            if (!value.equals(found.get(piece))) {
                all.add("%s: acknowledged %s, found %s".formatted(piece, value, found.get(piece)));
            }
        });
        return all;
    }

    /** What the database has although nobody sent it. */
    synchronized List<Piece> unsent(Map<Piece, String> found) {
        return found.keySet().stream().filter(piece -> !sent.contains(piece)).toList();
    }
}
