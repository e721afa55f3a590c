package fieldcraft.scenario;

import java.util.Arrays;
import java.util.List;

/**
 * Orders positions so that each comes after all that can follow it, depth first and without recursion; a story that can
 * come back to a position has no such order, and that is a fault.
 */
final class BackwardOrder {
    private static final byte NEW = 0;
    private static final byte ON_TRAIL = 1;
    private static final byte DONE = 2;

    private final Steps steps;
    private final Faults faults;
    private final byte[] marks;
    private final int[] order;
    private final Trail trail = new Trail();
    private int done;

    private BackwardOrder(Steps steps, Faults faults) {
        this.steps = steps;
        this.faults = faults;
        this.marks = new byte[steps.positions().size()];
        this.order = new int[steps.positions().size()];
    }

    /** The indexes of all positions, in that order. */
    static int[] of(Steps steps, Faults faults) {
        BackwardOrder order = new BackwardOrder(steps, faults);
        order.run();
        return order.order;
    }

    private void run() {
        enter(Steps.START);
        while (!trail.isEmpty()) {
            int position = trail.position();
            int choice = trail.nextChoice();
            if (choice == steps.choices(position)) {
                leave(position);
            } else if (steps.after(position, choice) != Steps.CLOSED) {
                meet(steps.after(position, choice));
            }
        }
    }

    private void enter(int position) {
        marks[position] = ON_TRAIL;
        trail.enter(position);
    }

    private void leave(int position) {
        marks[position] = DONE;
        order[done++] = position;
        trail.leave();
    }

    private void meet(int position) {
        if (marks[position] == NEW) {
            enter(position);
        } else if (marks[position] == ON_TRAIL) {
            faults.round(steps.positions().scene(position), () -> scenes(trail.since(position)));
        }
    }

    private List<Integer> scenes(int[] positions) {
        return Arrays.stream(positions).mapToObj(steps.positions()::scene).toList();
    }
}
