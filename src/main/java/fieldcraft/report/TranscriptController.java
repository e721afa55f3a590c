package fieldcraft.report;

import fieldcraft.learning.AttemptPages;
import fieldcraft.learning.Attempts;
import fieldcraft.learning.PlayedAttempt;
import fieldcraft.markdown.Language;
import fieldcraft.web.NotFound;
import fieldcraft.web.Pages;
import fieldcraft.web.PathNumber;
import fieldcraft.web.RequestLanguage;
import fieldcraft.web.SignedIn;
import io.javalin.http.Context;
import java.util.Map;

/** One person: the transcript, and the review of any of their finished attempts. */
public final class TranscriptController {
    private final Reports reports;
    private final TranscriptReader transcripts;
    private final Attempts attempts;
    private final AttemptPages pages;

    public TranscriptController(Reports reports, TranscriptReader transcripts, Attempts attempts, AttemptPages pages) {
        this.reports = reports;
        this.transcripts = transcripts;
        this.attempts = attempts;
        this.pages = pages;
    }

    public void show(Context ctx) {
        Reports.Known known = known(ctx);
        Language language = RequestLanguage.of(ctx);
        Transcript transcript = transcripts.of(known.learner(), language);
        Pages.render(ctx, "report/person", TranscriptPage.of(known, transcript, language));
    }

    public void attempt(Context ctx) {
        Reports.Known known = known(ctx);
        PlayedAttempt played = attempts.finishedBy(known.member().id(), PathNumber.of(ctx, "attempt"))
                .orElseThrow(NotFound::new);
        Map<String, String> whose = Map.of(
                "person",
                known.member().name(),
                "personAddress",
                ReportAddresses.person(known.member().id()));
        Pages.render(ctx, "report/attempt", pages.openReview(played, RequestLanguage.of(ctx)), whose);
    }

    private Reports.Known known(Context ctx) {
        return reports.person(SignedIn.person(ctx), PathNumber.of(ctx, "person"))
                .orElseThrow(NotFound::new);
    }
}
