package fieldcraft.learning;

import fieldcraft.course.Course;
import fieldcraft.markdown.Language;
import fieldcraft.scenario.ChoiceScene;
import fieldcraft.scenario.Decision;
import fieldcraft.scenario.PathReview;
import fieldcraft.scenario.Play;
import fieldcraft.scenario.ReviewedDecision;
import fieldcraft.scenario.Scenario;
import fieldcraft.scenario.SkillPoints;
import fieldcraft.scenario.Solution;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Puts the review of one finished attempt into words of a language. */
final class ReviewWriter {
    private final Replay replay;
    private final Scenario told;
    private final Solution solution;
    private final PathReview review;
    private final Course course;
    private final Language language;
    private final boolean open;

    /** @param open whether the best choices may be named */
    ReviewWriter(Replay replay, Course course, Language language, boolean open) {
        this.replay = replay;
        this.told = replay.scenario().in(language);
        this.solution = replay.scenario().solution();
        this.review = PathReview.of(solution, Play.start(told), replay.choices());
        this.course = course;
        this.language = language;
        this.open = open;
    }

    PathReview review() {
        return review;
    }

    /** What could still be reached at the start and after each decision. */
    Curve curve() {
        return Curve.of(review.decisions(), told.passMark(), course.marks().mastery());
    }

    List<ReviewLine> lines() {
        List<ReviewLine> lines = new ArrayList<>();
        Play play = Play.start(told);
        for (ReviewedDecision decision : review.decisions()) {
            lines.add(line(decision, play));
            play = play.choose(decision.chosen());
        }
        return lines;
    }

    List<ReviewPage.SkillLoss> lossBySkill() {
        Map<String, Double> losses = review.lossBySkill();
        double most = losses.values().stream().max(Double::compare).orElse(0.0);
        return losses.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Collections.reverseOrder()))
                .map(loss -> skillLoss(loss.getKey(), loss.getValue(), most))
                .toList();
    }

    List<ReviewPage.ComparedStep> comparison() {
        List<ReviewPage.Step> yours = steps(replay.choices());
        List<ReviewPage.Step> best = open ? steps(solution.bestPath()) : List.of();
        List<ReviewPage.Step> real = realPath().map(this::steps).orElse(List.of());
        int longest =
                Stream.of(yours, best, real).mapToInt(Collection::size).max().orElse(0);
        return IntStream.range(0, longest)
                .mapToObj(
                        step -> new ReviewPage.ComparedStep(step + 1, at(yours, step), at(best, step), at(real, step)))
                .toList();
    }

    /** The score of the story as it really happened, if its author marked it. */
    Optional<Integer> realScore() {
        return realPath()
                .map(choices ->
                        PathReview.of(solution, Play.start(told), choices).score());
    }

    private Optional<List<Integer>> realPath() {
        return solution.realPath();
    }

    private ReviewLine line(ReviewedDecision decision, Play before) {
        int step = decision.step() - 1;
        boolean isBest = decision.loss() == 0;
        return new ReviewLine(
                decision.step(),
                decision.scene().title(),
                LeadIn.html(before.text()),
                decision.taken().text(),
                decision.taken().consequence(),
                decision.feedback(),
                Words.key(decision.grade()),
                Words.cost(decision.scaledLoss()),
                decision.reachableBefore(),
                decision.reachableAfter(),
                open && !isBest ? texts(decision.scene(), decision.bestChoices()) : List.of(),
                open ? alternatives(decision, before) : List.of(),
                skillPoints(decision),
                decision.rightInItselfWrongInItsMoment(),
                decision.taken().real(),
                replay.attempt().inherits(step),
                replay.attempt().id() + "." + step);
    }

    private static List<String> texts(ChoiceScene scene, List<Integer> choices) {
        return choices.stream()
                .map(choice -> scene.choices().get(choice).text())
                .toList();
    }

    /** What every other choice that stood open would have cost. */
    private List<ReviewLine.Alternative> alternatives(ReviewedDecision decision, Play before) {
        return before.openChoices().stream()
                .filter(choice -> choice != decision.chosen())
                .map(choice -> ReviewedDecision.of(solution, before, choice))
                .map(other -> new ReviewLine.Alternative(
                        other.taken().text(), Words.cost(other.scaledLoss()), Words.key(other.grade())))
                .toList();
    }

    private List<ReviewLine.SkillPoint> skillPoints(ReviewedDecision decision) {
        List<String> skills = decision.scene().skills();
        return IntStream.range(0, skills.size())
                .mapToObj(skill -> new ReviewLine.SkillPoint(
                        competency(skills.get(skill)),
                        decision.points().get(skill),
                        decision.openPoints().get(skill)))
                .toList();
    }

    private ReviewPage.SkillLoss skillLoss(String skill, double loss, double most) {
        SkillPoints points = review.pointsBySkill().get(skill);
        int percent = most == 0 ? 0 : (int) Math.round(100 * loss / most);
        return new ReviewPage.SkillLoss(competency(skill), Words.cost(loss), percent, points.earned(), points.open());
    }

    private String competency(String id) {
        return course.competency(id).map(found -> found.name().in(language)).orElse(id);
    }

    private List<ReviewPage.Step> steps(List<Integer> choices) {
        return Play.start(told).choose(choices).decisions().stream()
                .map(ReviewWriter::step)
                .toList();
    }

    private static ReviewPage.Step step(Decision decision) {
        return new ReviewPage.Step(decision.scene().title(), decision.taken().text());
    }

    private static Optional<ReviewPage.Step> at(List<ReviewPage.Step> steps, int step) {
        return step < steps.size() ? Optional.of(steps.get(step)) : Optional.empty();
    }
}
