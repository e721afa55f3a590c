package fieldcraft.scenario;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;

/**
 * What something has cost the current thread, whatever else the machine does.
 *
 * @param bytes everything that was allocated, so no less than was ever held at once
 */
record Thrift(Duration cpu, long bytes) {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    static Thrift of(Runnable something) {
        long started = THREADS.getCurrentThreadCpuTime();
        long allocated = THREADS.getCurrentThreadAllocatedBytes();
        something.run();
        return new Thrift(
                Duration.ofNanos(THREADS.getCurrentThreadCpuTime() - started),
                THREADS.getCurrentThreadAllocatedBytes() - allocated);
    }
}
