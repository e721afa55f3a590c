package fieldcraft.learning;

/** Where the learner's pages are. */
final class Addresses {
    static final String MODULES = "/modules";

    private Addresses() {}

    static String module(String id) {
        return MODULES + "/" + id;
    }

    static String lesson(String module) {
        return module(module) + "/lesson";
    }

    static String reading(String module) {
        return module(module) + "/reading";
    }

    /** Where an attempt on the module is started. */
    static String attempts(String module) {
        return module(module) + "/attempts";
    }

    static String attempt(long id) {
        return "/attempts/" + id;
    }

    static String decisions(long attempt) {
        return attempt(attempt) + "/decisions";
    }

    static String review(long attempt) {
        return attempt(attempt) + "/review";
    }

    static String coach(long attempt) {
        return attempt(attempt) + "/coach";
    }
}
