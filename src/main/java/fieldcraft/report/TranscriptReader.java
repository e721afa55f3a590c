package fieldcraft.report;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import fieldcraft.assignment.DueDates;
import fieldcraft.course.Course;
import fieldcraft.course.CourseCatalog;
import fieldcraft.course.ModuleScenario;
import fieldcraft.learning.Attempt;
import fieldcraft.learning.CheckAttempt;
import fieldcraft.learning.PinnedChecks;
import fieldcraft.learning.PinnedScenarios;
import fieldcraft.markdown.Language;
import fieldcraft.quiz.KnowledgeCheck;
import fieldcraft.scenario.PathReview;
import fieldcraft.scenario.Play;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Reads all that a person has done in the modules of the course, and plays it again on the texts it was done with. */
public final class TranscriptReader {
    private final ReportDao dao;
    private final WorkReader works;
    private final PinnedScenarios scenarios;
    private final PinnedChecks checks;
    private final CourseCatalog catalog;

    public TranscriptReader(
            ReportDao dao, DueDates dueDates, PinnedScenarios scenarios, PinnedChecks checks, CourseCatalog catalog) {
        this.dao = dao;
        this.works = new WorkReader(dao, dueDates);
        this.scenarios = scenarios;
        this.checks = checks;
        this.catalog = catalog;
    }

    /** The transcript of a person, told in a language; takes nine statements. */
    Transcript of(Learner learner, Language language) {
        Course course = catalog.current();
        Work work = works.of(learner.id());
        return new Transcript(
                course,
                LearnerFigures.of(learner, course, work),
                work,
                plays(learner, course, work, language),
                answers(learner, course, work, language));
    }

    private List<ReviewedPlay> plays(Learner learner, Course course, Work work, Language language) {
        Map<Long, List<Integer>> choices = dao.decisions(learner.id()).stream()
                .collect(
                        groupingBy(ReportDao.DecisionRow::attemptId, mapping(ReportDao.DecisionRow::choice, toList())));
        List<Attempt> finished = work.attempts().stream()
                .filter(Attempt::isFinished)
                .filter(attempt -> course.module(attempt.module()).isPresent())
                .toList();
        return finished.stream()
                .map(attempt -> new ReviewedPlay(
                        attempt, newer(attempt, finished), review(attempt, choices.get(attempt.id()), language)))
                .toList();
    }

    private PathReview review(Attempt attempt, List<Integer> choices, Language language) {
        ModuleScenario scenario = scenarios.of(attempt);
        return PathReview.of(scenario.solution(), Play.start(scenario.in(language)), choices);
    }

    private static int newer(Attempt attempt, List<Attempt> finished) {
        return (int) finished.stream()
                .filter(other -> other.module().equals(attempt.module()) && other.id() > attempt.id())
                .count();
    }

    private List<AnsweredQuestion> answers(Learner learner, Course course, Work work, Language language) {
        Map<Long, List<ReportDao.AnswerRow>> answers =
                dao.answers(learner.id()).stream().collect(groupingBy(ReportDao.AnswerRow::attemptId));
        List<CheckAttempt> finished = work.deeds().checks().stream()
                .filter(CheckAttempt::isFinished)
                .filter(attempt -> course.module(attempt.module()).isPresent())
                .toList();
        return finished.stream()
                .flatMap(attempt ->
                        answers(checks.of(attempt).in(language), answers.get(attempt.id()), newer(attempt, finished)))
                .toList();
    }

    private static Stream<AnsweredQuestion> answers(
            KnowledgeCheck check, List<ReportDao.AnswerRow> answers, int newer) {
        return answers.stream()
                .flatMap(answer -> check.question(answer.question()).stream()
                        .map(question -> new AnsweredQuestion(question, answer.points(), newer)));
    }

    private static int newer(CheckAttempt attempt, List<CheckAttempt> finished) {
        return (int) finished.stream()
                .filter(other -> other.module().equals(attempt.module()) && other.id() > attempt.id())
                .count();
    }
}
