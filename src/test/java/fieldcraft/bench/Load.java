package fieldcraft.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

/** Requests from several connections at once, each sending the next as soon as it has its answer. */
final class Load {
    private final URI server;
    private final int connections;
    private final int expectedStatus;

    Load(URI server, int connections, int expectedStatus) {
        this.server = server;
        this.connections = connections;
        this.expectedStatus = expectedStatus;
    }

    /** What was measured: the time of every request in nanoseconds, sorted, and of the whole run. */
    record Measured(long[] nanos, Duration wall) {
        double perSecond() {
            return nanos.length / (wall.toNanos() / 1e9);
        }

        /** The time, in milliseconds, that this share (0 to 1) of the requests took at most. */
        double percentile(double share) {
            int index = (int) Math.ceil(share * nanos.length) - 1;
            return nanos[Math.max(0, index)] / 1e6;
        }

        int requests() {
            return nanos.length;
        }
    }

    /** Sends what the source gives, until it gives nothing any more. The source is asked by all connections at once. */
    Measured run(Supplier<Optional<byte[]>> source) {
        ExecutorService threads = Executors.newFixedThreadPool(connections);
        long started = System.nanoTime();
        List<Future<List<Long>>> futures = new ArrayList<>();
        for (int i = 0; i < connections; i++) {
            futures.add(threads.submit(() -> work(source)));
        }
        long[] nanos = futures.stream()
                .flatMap(future -> result(future).stream())
                .mapToLong(Long::longValue)
                .toArray();
        Duration wall = Duration.ofNanos(System.nanoTime() - started);
        threads.shutdown();
        Arrays.sort(nanos);
        return new Measured(nanos, wall);
    }

    private List<Long> work(Supplier<Optional<byte[]>> source) throws IOException {
        List<Long> nanos = new ArrayList<>();
        try (Connection connection = new Connection(server)) {
            for (Optional<byte[]> next = source.get(); next.isPresent(); next = source.get()) {
                long started = System.nanoTime();
                int status = connection.exchange(next.get());
                nanos.add(System.nanoTime() - started);
                if (status != expectedStatus) {
                    throw new IllegalStateException("expected " + expectedStatus + ", the server answered " + status);
                }
            }
        }
        return nanos;
    }

    private static List<Long> result(Future<List<Long>> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new IOException(e));
        }
    }
}
