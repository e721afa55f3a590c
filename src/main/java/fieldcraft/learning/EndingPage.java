package fieldcraft.learning;

import fieldcraft.scenario.PathReview;
import fieldcraft.scenario.Play;
import fieldcraft.scenario.ReviewedDecision;
import java.util.Optional;

/** What the end of an attempt shows: first what became of it, then the score and the one decision that cost most. */
record EndingPage(
        ModuleRef module,
        AttemptRef attempt,
        Optional<LeadIn> leadIn,
        EndingText ending,
        int score,
        int passMark,
        boolean passed,
        boolean mastered,
        int earned,
        int bestTotal,
        Optional<Previous> previous,
        Optional<Costliest> costliest,
        Onward next) {

    record EndingText(String title, String textHtml, String outcome) {}

    /** The scored attempt before; difference is this score minus its score. */
    record Previous(int score, int difference, String outcome) {}

    /** The decision that cost most; number counts from 1, cost is on the score's scale, address is its place in the review. */
    record Costliest(int number, String sceneTitle, String chosen, String grade, String cost, String address) {}

    static EndingPage of(
            PlayedAttempt played,
            Play play,
            int passMark,
            PathReview review,
            ModuleRef module,
            Onward onward,
            int mastery) {
        return new EndingPage(
                module,
                AttemptRef.of(played),
                LeadIn.of(play, false),
                new EndingText(
                        review.ending().title(),
                        LeadIn.html(play.text()),
                        Words.key(review.ending().outcome())),
                review.score(),
                passMark,
                review.passed(),
                review.score() >= mastery,
                review.earned(),
                played.replay().scenario().solution().bestTotal(),
                played.previous()
                        .filter(before -> !played.attempt().practice())
                        .map(before -> new Previous(
                                before.score(), review.score() - before.score(), Words.key(before.outcome()))),
                review.costliest().map(decision -> costliest(decision, played)),
                played.isEverPassed() ? onward : Onward.again(module, Addresses.attempts(module.id())));
    }

    private static Costliest costliest(ReviewedDecision decision, PlayedAttempt played) {
        return new Costliest(
                decision.step(),
                decision.scene().title(),
                decision.taken().text(),
                Words.key(decision.grade()),
                Words.cost(decision.scaledLoss()),
                Addresses.review(played.attempt().id()) + "#decision-" + decision.step());
    }
}
