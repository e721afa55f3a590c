package fieldcraft.learning;

import fieldcraft.course.Course;
import fieldcraft.course.CourseCatalog;
import fieldcraft.course.Part;
import fieldcraft.markdown.Language;
import fieldcraft.scenario.PathReview;
import fieldcraft.scenario.Play;
import fieldcraft.scenario.Scenario;
import fieldcraft.web.Moments;
import fieldcraft.web.Viewer;
import java.time.Clock;

/** Puts attempts into the words of a language. */
public final class AttemptPages {
    private final CourseCatalog catalog;
    private final Clock clock;
    private final Moments moments;

    public AttemptPages(CourseCatalog catalog, Clock clock) {
        this.catalog = catalog;
        this.clock = clock;
        this.moments = new Moments(clock.getZone());
    }

    ScenePage scene(PlayedAttempt played, Language language, boolean coachWished) {
        Scenario told = played.replay().scenario().in(language);
        Play play = played.replay().play(language);
        ModuleRef module = ModuleRef.of(played, catalog.current(), language);
        boolean coach = played.attempt().practice() && coachWished;
        return ScenePage.of(played, play, told.role(), module, coach, clock.millis());
    }

    EndingPage ending(PlayedAttempt played, Language language) {
        Course course = catalog.current();
        Scenario told = played.replay().scenario().in(language);
        Play play = played.replay().play(language);
        PathReview review = PathReview.of(
                played.replay().scenario().solution(),
                Play.start(told),
                played.replay().choices());
        return EndingPage.of(
                played,
                play,
                told.passMark(),
                review,
                ModuleRef.of(played, course, language),
                Onward.after(Part.SCENARIO, played.attempt().module(), course, language),
                course.marks().mastery());
    }

    ReviewPage review(PlayedAttempt played, Viewer person, Language language) {
        return ReviewPage.of(played, person, new Telling(catalog.current(), language, moments));
    }

    /** The model of the page {@code learning/review} of somebody else's attempt, with everything open. */
    public Record openReview(PlayedAttempt played, Language language) {
        return ReviewPage.open(played, new Telling(catalog.current(), language, moments));
    }
}
