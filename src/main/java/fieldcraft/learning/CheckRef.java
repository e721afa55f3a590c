package fieldcraft.learning;

/**
 * An attempt on a check as pages name and link it.
 *
 * @param number among the person's attempts on the module, counted from 1
 */
record CheckRef(int number, String address, String answersAddress, String feedbackAddress) {
    static CheckRef of(AnsweredCheck check) {
        long id = check.attempt().id();
        return new CheckRef(
                check.number(), Addresses.check(id), Addresses.checkAnswers(id), Addresses.checkFeedback(id));
    }
}
