package fieldcraft.learning;

import fieldcraft.course.CourseCatalog;
import fieldcraft.course.ModuleCheck;
import fieldcraft.database.Database;
import fieldcraft.markdown.Language;
import fieldcraft.people.Person;
import fieldcraft.quiz.ChoiceQuestion;
import fieldcraft.quiz.MatchingQuestion;
import fieldcraft.quiz.NumberQuestion;
import fieldcraft.quiz.OrderingQuestion;
import fieldcraft.quiz.Question;
import fieldcraft.testkit.TestClock;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;

/** Kim and her attempts on the check of the tiny course, in a database. */
final class TinyCheck {
    static final String MODULE = "first-visit";
    private static final CourseCatalog CATALOG =
            new CourseCatalog(Path.of("src/test/resources/tiny-course"), Clock.systemUTC());
    static final ModuleCheck CHECK =
            CATALOG.current().module(MODULE).orElseThrow().check().orElseThrow();

    private final Checks checks;
    private final Person kim;

    TinyCheck(Database database) {
        PinnedChecks texts = new PinnedChecks(database.dao(TextVersionDao.class), CATALOG);
        AtomicLong seeds = new AtomicLong();
        this.checks = new Checks(database.dao(CheckDao.class), texts, CATALOG, new TestClock(), seeds::incrementAndGet);
        this.kim = TinyStory.person(database, "Kim");
    }

    Checks checks() {
        return checks;
    }

    Person kim() {
        return kim;
    }

    long start() {
        return checks.resumeOrStart(kim, MODULE, CHECK).id();
    }

    AnsweredCheck own(long id) {
        return checks.own(id, kim).orElseThrow();
    }

    AnswerReply answer(long id, int number, TypedAnswer typed) {
        return checks.answer(id, kim, number, typed).orElseThrow().reply();
    }

    /** Answers every question rightly, or all that can be wrong wrongly. */
    long answerAll(boolean rightly) {
        long id = start();
        for (int number = 0; number < own(id).sheet().size(); number++) {
            AskedQuestion asked = own(id).sheet().question(number, Language.EN);
            answer(id, number, rightly ? right(asked) : wrong(asked));
        }
        return id;
    }

    /** What somebody who knows puts into the form. */
    static TypedAnswer right(AskedQuestion asked) {
        Question question = asked.question();
        if (question instanceof ChoiceQuestion choice) {
            return ticks(IntStream.range(0, asked.order().size())
                    .filter(shown ->
                            choice.options().get(asked.order().get(shown)).right())
                    .boxed()
                    .toList());
        }
        if (question instanceof NumberQuestion number) {
            return new TypedAnswer(
                    List.of(), List.of(), number.answer().toPlainString(), Optional.of(Confidence.CERTAIN));
        }
        if (question instanceof MatchingQuestion matching) {
            return parts(asked.order().stream()
                    .map(row -> asked.matches().indexOf(matching.rows().get(row).match()))
                    .toList());
        }
        return parts(asked.order().stream().map(item -> item + 1).toList());
    }

    /** What somebody who does not know puts into the form. */
    static TypedAnswer wrong(AskedQuestion asked) {
        TypedAnswer right = right(asked);
        Question question = asked.question();
        if (question instanceof ChoiceQuestion) {
            int other = right.ticked().contains(0) ? 1 : 0;
            return ticks(List.of(right.ticked().contains(other) ? 2 : other));
        }
        if (question instanceof NumberQuestion) {
            return new TypedAnswer(List.of(), List.of(), "-1", Optional.of(Confidence.GUESSING));
        }
        List<Integer> chosen = new ArrayList<>(
                right.parts().stream().map(Optional::orElseThrow).toList());
        if (question instanceof OrderingQuestion) {
            Collections.rotate(chosen, 1);
            Collections.swap(chosen, 0, 1);
            return parts(chosen);
        }
        return parts(chosen.stream()
                .map(match -> (match + 1) % asked.matches().size())
                .toList());
    }

    private static TypedAnswer ticks(List<Integer> shown) {
        return new TypedAnswer(shown, List.of(), "", Optional.of(Confidence.FAIRLY_SURE));
    }

    private static TypedAnswer parts(List<Integer> chosen) {
        return new TypedAnswer(
                List.of(), chosen.stream().map(Optional::of).toList(), "", Optional.of(Confidence.CERTAIN));
    }
}
