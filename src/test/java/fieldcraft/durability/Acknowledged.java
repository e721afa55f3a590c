package fieldcraft.durability;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What the trainees were told is stored, and what they sent without hearing back. */
final class Acknowledged {
    private final Map<Step, Integer> stored = new HashMap<>();
    private final Set<Step> sent = new HashSet<>();

    /** One step of one attempt. */
    record Step(long attempt, int step) {}

    synchronized void sending(Step step) {
        sent.add(step);
    }

    synchronized void answered(Step step, int choice) {
        stored.put(step, choice);
        notifyAll();
    }

    synchronized int count() {
        return stored.size();
    }

    /** Waits until so many steps have been acknowledged in all. */
    synchronized void await(int count) throws InterruptedException {
        while (stored.size() < count) {
            wait();
        }
    }

    /** How many acknowledged steps are not in the database as they were acknowledged. */
    synchronized long lost(Map<Step, Integer> found) {
        return stored.entrySet().stream()
                .filter(step -> !step.getValue().equals(found.get(step.getKey())))
                .count();
    }

    /** How many steps the database has that nobody sent. */
    synchronized long unsent(Map<Step, Integer> found) {
        return found.keySet().stream().filter(step -> !sent.contains(step)).count();
    }
}
