package fieldcraft.scenario;

/**
 * Visits every position of a story once, breadth first, and notes where each choice leads and what is wrong on the way.
 */
final class Exploration {
    static final int MOST_POSITIONS = 5_000_000;
    /** Choices of all positions together: as many steps are kept. */
    private static final int MOST_STEPS = 32_000_000;

    private final Rules rules;
    private final Faults faults;
    private final Footprints footprints;
    private final Cursor cursor;
    private final LiveState live;
    private final Effort effort;
    private final PositionMap positions = new PositionMap(MOST_POSITIONS);
    private final IntList steps = new IntList();
    private final Arrivals arrivals = new Arrivals();
    private boolean isStopped;

    private Exploration(Rules rules) {
        this.rules = rules;
        this.faults = new Faults(rules);
        this.footprints = new Footprints(rules);
        this.cursor = new Cursor(rules);
        this.live = new LiveState(rules);
        this.effort = new Effort(rules.scenario());
    }

    /** Explores the whole story, or as much of it as the limits allow. */
    static Exploration of(Rules rules) {
        Exploration exploration = new Exploration(rules);
        exploration.run();
        return exploration;
    }

    Faults faults() {
        return faults;
    }

    LiveState live() {
        return live;
    }

    Footprints footprints() {
        return footprints;
    }

    /** Where each choice of each position leads, if nothing fatal is among the faults. */
    Steps steps() {
        return new Steps(rules, positions, steps);
    }

    private void run() {
        cursor.at(0, rules.layout().start());
        if (cross()) {
            index(cursor.scene(), live.of(cursor));
        }
        for (int position = 0; position < positions.size() && !isStopped; position++) {
            lookAround(position);
            if (position == positions.size() - 1) {
                lookUpArrivals();
            }
        }
        if (!isStopped) {
            footprints.reportMissing(faults);
        }
    }

    private void lookAround(int position) {
        int scene = positions.scene(position);
        long state = positions.state(position);
        Way[] choices = rules.ways(scene);
        int open = 0;
        for (int choice = 0; choice < choices.length; choice++) {
            if (choices[choice].isOpen(state)) {
                open++;
                footprints.take(scene, choice);
                cursor.at(scene, state).take(choices[choice]);
                arrive();
            } else {
                arrivals.addNowhere();
            }
            if (arrivals.isFull()) {
                lookUpArrivals();
            }
        }
        if (!rules.isEnding(scene)) {
            footprints.open(scene, open);
            faults.openChoices(scene, state, open);
        }
    }

    private void arrive() {
        if (cross()) {
            arrivals.add(cursor.scene(), live.of(cursor));
        } else {
            arrivals.addNowhere();
        }
    }

    private void lookUpArrivals() {
        positions.warm(arrivals);
        for (int arrival = 0; arrival < arrivals.size() && !isStopped; arrival++) {
            steps.add(
                    arrivals.isNowhere(arrival)
                            ? Steps.CLOSED
                            : index(arrivals.scene(arrival), arrivals.state(arrival)));
        }
        arrivals.clear();
        if (steps.size() > MOST_STEPS) {
            stopForWork();
        }
    }

    private int index(int scene, long live) {
        int known = positions.index(scene, live);
        if (known >= 0) {
            return known;
        }
        reach(scene);
        if (positions.isFull()) {
            faults.tooManyPositions();
            isStopped = true;
            return Steps.CLOSED;
        }
        return positions.add(scene, live);
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

    private void reach(int scene) {
        footprints.reach(scene);
        effort.spend(scene);
        if (effort.isTooMuch()) {
            stopForWork();
        }
    }

    private void stopForWork() {
        if (!isStopped) {
            faults.tooMuchWork();
            isStopped = true;
        }
    }
}
