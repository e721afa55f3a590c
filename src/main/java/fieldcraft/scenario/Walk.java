package fieldcraft.scenario;

import java.util.Arrays;
import java.util.List;

/**
 * Visits every position of a story once, depth first and without recursion, and works out the most that can still be
 * earned from each; notes on its way what is wrong with the story.
 *
 * <p>As long as a position is on the trail, the map holds the best found so far as its bitwise complement, so below 0.
 */
final class Walk {
    static final int MOST_POSITIONS = 5_000_000;
    /** In characters of guards read; stories that people write need a hundredth of it. */
    private static final long MOST_EFFORT = 1_000_000_000;

    private final Rules rules;
    private final Faults faults;
    private final Footprints footprints;
    private final Cursor cursor;
    private final PositionMap positions = new PositionMap();
    private final Trail trail = new Trail();
    private int[] order = new int[1 << 10];
    private int finished;
    private long effort;
    private boolean isStopped;

    private Walk(Rules rules) {
        this.rules = rules;
        this.faults = new Faults(rules);
        this.footprints = new Footprints(rules);
        this.cursor = new Cursor(rules);
    }

    /** Walks through the whole story, or as far as its limits allow. */
    static Walk through(Rules rules) {
        Walk walk = new Walk(rules);
        walk.run();
        return walk;
    }

    List<Fault> faults() {
        return faults.found();
    }

    Footprints footprints() {
        return footprints;
    }

    /** All positions with the most that can be earned from each, every one after all that can follow it. */
    PositionMap positions() {
        return positions.ordered(order);
    }

    private void run() {
        cursor.at(0, rules.layout().start());
        arrive(0);
        while (!trail.isEmpty() && !isStopped) {
            tryNextChoice();
        }
        if (!isStopped) {
            footprints.reportMissing(faults);
        }
    }

    private void tryNextChoice() {
        int position = trail.position();
        int scene = positions.scene(position);
        Way[] choices = rules.ways(scene);
        int choice = trail.nextChoice();
        if (choice == choices.length) {
            leave(position, scene);
        } else if (choices[choice].isOpen(positions.state(position))) {
            trail.countOpen();
            footprints.take(scene, choice);
            cursor.at(scene, positions.state(position)).take(choices[choice]);
            arrive(choices[choice].points());
        }
    }

    private void arrive(int points) {
        if (!cross()) {
            return;
        }
        int position = positions.index(cursor.scene(), cursor.live());
        if (position < 0) {
            enter(points);
        } else if (positions.value(position) >= 0) {
            offer(points + positions.value(position));
        } else {
            faults.round(cursor.scene(), () -> scenes(trail.since(position)));
        }
    }

    private boolean cross() {
        int crossings = 0;
        while (cursor.isCrossing() && !isStopped) {
            int scene = cursor.scene();
            int route = cursor.openRoute();
            reach(scene);
            if (route < 0) {
                faults.noRoute(scene, cursor.state());
                return false;
            }
            footprints.take(scene, route);
            cursor.take(rules.ways(scene)[route]);
            if (++crossings > Cursor.MOST_CROSSINGS) {
                faults.endlessRoutes(scene);
                isStopped = true;
            }
        }
        return !isStopped;
    }

    private void enter(int points) {
        int scene = cursor.scene();
        reach(scene);
        if (positions.size() == MOST_POSITIONS) {
            faults.tooManyPositions();
            isStopped = true;
        } else if (rules.isEnding(scene)) {
            int value = rules.value(scene, cursor.state());
            finish(positions.add(scene, cursor.live(), value));
            offer(points + value);
        } else {
            trail.enter(positions.add(scene, cursor.live(), ~0));
        }
    }

    private void leave(int position, int scene) {
        if (trail.open() == 0) {
            faults.noChoice(scene, positions.state(position));
        } else if (trail.open() == 1) {
            faults.onlyOneChoice(scene, positions.state(position));
        }
        footprints.open(scene, trail.open());
        int best = ~positions.value(position);
        positions.setValue(position, best);
        finish(position);
        trail.leave();
        if (!trail.isEmpty()) {
            Way[] choices = rules.ways(positions.scene(trail.position()));
            offer(choices[trail.choice()].points() + best);
        }
    }

    /** Tells the position at the end of the trail that it can earn so much. */
    private void offer(int total) {
        if (!trail.isEmpty()) {
            int position = trail.position();
            positions.setValue(position, Math.min(positions.value(position), ~total));
        }
    }

    private void finish(int position) {
        if (finished == order.length) {
            order = Arrays.copyOf(order, finished + (finished >> 1));
        }
        order[finished++] = position;
    }

    private void reach(int scene) {
        footprints.reach(scene);
        effort += rules.effort(scene);
        if (effort > MOST_EFFORT && !isStopped) {
            faults.tooMuchWork();
            isStopped = true;
        }
    }

    private List<Integer> scenes(int[] indexes) {
        return Arrays.stream(indexes).mapToObj(positions::scene).toList();
    }
}
