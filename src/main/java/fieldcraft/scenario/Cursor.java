package fieldcraft.scenario;

/** A finger on the story that is moved along choices and routes; reused, so that millions of steps leave no garbage. */
final class Cursor {
    /** So many scenes of routes in a row are taken for a story that goes round for ever. */
    static final int MOST_CROSSINGS = 100_000;

    private final Rules rules;
    private int scene;
    private long state;

    Cursor(Rules rules) {
        this.rules = rules;
    }

    /** The place of the scene under the finger. */
    int scene() {
        return scene;
    }

    /** The whole packed state. */
    long state() {
        return state;
    }

    boolean isCrossing() {
        return rules.isCrossed(scene);
    }

    Cursor at(int scene, long state) {
        this.scene = scene;
        this.state = state;
        return this;
    }

    Cursor take(Way way) {
        return at(way.target(), way.after(state));
    }

    /** The place of the first route in this scene whose guard holds, or -1 if all fail. */
    int openRoute() {
        Way[] routes = rules.ways(scene);
        int route = 0;
        while (route < routes.length && !routes[route].isOpen(state)) {
            route++;
        }
        return route < routes.length ? route : -1;
    }

    /**
     * Crosses one scene of routes.
     *
     * @throws IllegalStateException if all its guards fail
     */
    Cursor cross() {
        int route = openRoute();
        if (route < 0) {
            throw new IllegalStateException(
                    "all routes of " + rules.scene(scene).id() + " are closed");
        }
        return take(rules.ways(scene)[route]);
    }

    /** Crosses scenes of routes until the story stands in a position; for stories that have been explored. */
    Cursor settle() {
        while (isCrossing()) {
            cross();
        }
        return this;
    }
}
