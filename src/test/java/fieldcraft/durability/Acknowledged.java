package fieldcraft.durability;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the trainees were told is stored, and what they sent without hearing back. */
final class Acknowledged {
    private final Map<Step, Integer> stored = new HashMap<>();
    private final Set<Step> sent = new HashSet<>();

    /** What is sent. */
    enum Kind {
        DECISION,
        ANSWER,
        /** Of a text that grows newer with each save, so that a later one is as good. */
        DRAFT,
        HANDED_IN;

        private boolean isKept(int acknowledged, Integer found) {
            return found != null && (this == DRAFT ? found >= acknowledged : found == acknowledged);
        }
    }

    /**
     * One thing that is stored.
     *
     * @param place the attempt, or who writes
     * @param number of the step, the question or the text
     */
    record Step(Kind kind, String place, int number) {}

    synchronized void sending(Step step) {
        sent.add(step);
    }

    synchronized void answered(Step step, int value) {
        stored.put(step, value);
        notifyAll();
    }

    synchronized int count() {
        return stored.size();
    }

    synchronized long count(Kind kind) {
        return stored.keySet().stream().filter(step -> step.kind() == kind).count();
    }

    /** Waits until so many steps have been acknowledged in all. */
    synchronized void await(int count) throws InterruptedException {
        while (stored.size() < count) {
            wait();
        }
    }

    /** The acknowledged steps that are not in the database as they were acknowledged. */
    synchronized List<Map.Entry<Step, Integer>> lost(Map<Step, Integer> found) {
        return stored.entrySet().stream()
                .filter(step -> !step.getKey().kind().isKept(step.getValue(), found.get(step.getKey())))
                .toList();
    }

    /** The steps in the database that nobody sent. */
    synchronized List<Step> unsent(Map<Step, Integer> found) {
        return found.keySet().stream().filter(step -> !sent.contains(step)).toList();
    }
}
