package fieldcraft.report;

import fieldcraft.assignment.Due;
import fieldcraft.course.CourseModule;
import fieldcraft.course.Part;
import fieldcraft.learning.Words;
import fieldcraft.markdown.Language;
import fieldcraft.people.Member;
import fieldcraft.web.Message;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the transcript of a person shows.
 *
 * @param team the path of their team; empty text if they are in none
 * @param teamAddress the report of that team
 * @param state of the course as a whole
 * @param attempts the newest first
 * @param costliest the decisions that cost most
 */
record TranscriptPage(
        String name,
        Optional<String> number,
        String team,
        Optional<String> teamAddress,
        Optional<LocalDate> startedOn,
        Optional<Instant> leftAt,
        String state,
        int done,
        Message time,
        Optional<Instant> lastActivity,
        List<ModuleLine> modules,
        List<AttemptRow> attempts,
        List<CompetencyLine> competencies,
        List<CostlyLine> costliest,
        String csv,
        String xlsx,
        List<Definition> definitions) {
    private static final int COSTLIEST = 10;

    /**
     * A module; its id is the place on the page to which the matrix leads.
     *
     * @param assignment where a trainer finds what asks for it
     */
    record ModuleLine(
            String id,
            int number,
            String title,
            String state,
            Optional<Integer> best,
            Optional<Integer> first,
            int attempts,
            Message time,
            Optional<Instant> lastActivity,
            Optional<Instant> dueAt,
            boolean overdue,
            Optional<String> assignment) {}

    /**
     * An attempt.
     *
     * @param part {@code scenario} or {@code check}
     * @param review where every decision of it is analysed
     */
    record AttemptRow(
            int moduleNumber,
            String moduleTitle,
            String part,
            int number,
            Instant startedAt,
            Optional<Integer> score,
            boolean passed,
            Message time,
            Optional<String> outcome,
            Optional<String> judgement,
            Optional<String> review) {}

    record CompetencyLine(String name, Optional<Integer> score, int observations) {}

    /** A decision; the number counts from 1, the address leads to it in the review of its attempt. */
    record CostlyLine(
            String moduleTitle,
            int number,
            String sceneTitle,
            String chosen,
            String grade,
            String cost,
            Instant startedAt,
            String address) {}

    static TranscriptPage of(Reports.Known known, Transcript transcript, Language language) {
        Member member = known.member();
        LearnerFigures figures = transcript.figures();
        TimeSpent time = transcript.time();
        String address = ReportAddresses.person(member.id());
        return new TranscriptPage(
                member.name(),
                member.number(),
                known.team(),
                known.teamInSight().map(ReportAddresses::team),
                member.startedOn(),
                member.deactivatedAt(),
                figures.state().toString(),
                figures.done(),
                Spent.words(time.total()),
                figures.lastActivity(),
                figures.modules().stream()
                        .map(module -> line(module, time, member, language))
                        .toList(),
                AttemptLine.of(transcript).stream()
                        .map(attempt -> row(attempt, member, language))
                        .toList(),
                competencies(transcript, language),
                transcript.costliest(COSTLIEST).stream()
                        .map(costly -> line(costly, transcript, member, language))
                        .toList(),
                address + ".csv",
                address + ".xlsx",
                Definition.OF_TRANSCRIPT);
    }

    private static ModuleLine line(Figures figures, TimeSpent time, Member member, Language language) {
        CourseModule module = figures.module();
        return new ModuleLine(
                module.id(),
                module.number(),
                module.title().in(language),
                figures.state().toString(),
                figures.best(),
                figures.first(),
                figures.attempts(),
                Spent.words(time.in(module)),
                figures.lastActivity(),
                figures.due().map(Due::at),
                figures.isOverdue(),
                figures.due().map(due -> "/assignments/%d/people/%d".formatted(due.assignment(), member.id())));
    }

    private static AttemptRow row(AttemptLine attempt, Member member, Language language) {
        boolean isReviewed =
                attempt.part() == Part.SCENARIO && attempt.endedAt().isPresent();
        return new AttemptRow(
                attempt.module().number(),
                attempt.module().title().in(language),
                attempt.part().word(),
                attempt.number(),
                attempt.startedAt(),
                attempt.score(),
                attempt.passed(),
                Spent.words(attempt.time()),
                attempt.outcome().map(Words::key),
                attempt.judgement().map(Words::key),
                Optional.of(ReportAddresses.attempt(member.id(), attempt.id())).filter(address -> isReviewed));
    }

    /** None at all while nothing was observed. */
    private static List<CompetencyLine> competencies(Transcript transcript, Language language) {
        List<Competence> competences = transcript.competences();
        if (competences.stream().allMatch(competence -> competence.observations() == 0)) {
            return List.of();
        }
        return competences.stream()
                .map(competence -> new CompetencyLine(
                        competence.competency().name().in(language), competence.score(), competence.observations()))
                .toList();
    }

    private static CostlyLine line(CostlyDecision costly, Transcript transcript, Member member, Language language) {
        CourseModule module =
                transcript.course().module(costly.attempt().module()).orElseThrow();
        int number = costly.decision().step();
        return new CostlyLine(
                module.title().in(language),
                number,
                costly.decision().scene().title(),
                costly.decision().taken().text(),
                Words.key(costly.decision().grade()),
                Words.cost(costly.cost()),
                costly.attempt().startedAt(),
                ReportAddresses.attempt(member.id(), costly.attempt().id()) + "#decision-" + number);
    }
}
