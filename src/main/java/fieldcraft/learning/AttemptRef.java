package fieldcraft.learning;

/**
 * An attempt as pages name and link it.
 *
 * @param number among the person's scored attempts on the module, counted from 1; of a practice, that of the attempt it began in
 */
record AttemptRef(
        long id,
        int number,
        boolean practice,
        String address,
        String decisionsAddress,
        String reviewAddress,
        String coachAddress) {

    static AttemptRef of(PlayedAttempt played) {
        Attempt attempt = played.attempt();
        return new AttemptRef(
                attempt.id(),
                played.number(),
                attempt.practice(),
                Addresses.attempt(attempt.id()),
                Addresses.decisions(attempt.id()),
                Addresses.review(attempt.id()),
                Addresses.coach(attempt.id()));
    }
}
