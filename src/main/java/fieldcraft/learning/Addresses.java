package fieldcraft.learning;

import fieldcraft.course.Part;

/** Where the learner's pages are. */
final class Addresses {
    static final String MODULES = "/modules";

    private Addresses() {}

    static String module(String id) {
        return MODULES + "/" + id;
    }

    /** Where the page of the module tells of one of its parts. */
    static String part(String module, Part part) {
        return module(module) + "#" + part.word();
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

    /** Where an attempt on the module's check is started. */
    static String checks(String module) {
        return module(module) + "/checks";
    }

    static String practice(String module) {
        return module(module) + "/practice";
    }

    static String practiceDraft(String module) {
        return practice(module) + "/draft";
    }

    static String practiceVersion(String module, int number) {
        return practice(module) + "/versions/" + number;
    }

    static String check(long attempt) {
        return "/checks/" + attempt;
    }

    static String checkAnswers(long attempt) {
        return check(attempt) + "/answers";
    }

    static String checkFeedback(long attempt) {
        return check(attempt) + "/feedback";
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
