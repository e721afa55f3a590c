package fieldcraft.report;

import fieldcraft.learning.Words;
import fieldcraft.markdown.Language;
import fieldcraft.web.Messages;
import java.io.IOException;
import java.util.List;

/** A transcript as a table to take along: one row an attempt. */
final class TranscriptTable {
    private static final List<String> HEAD = List.of(
            "report.name",
            "report.module",
            "report.attempts.column.part",
            "report.attempts.column.attempt",
            "report.attempts.column.started",
            "report.attempts.column.ended",
            "learning.score",
            "report.attempts.column.passed",
            "report.attempts.column.outcome",
            "report.attempts.column.judgement",
            "report.time-minutes");

    private final Messages messages;
    private final Language language;

    TranscriptTable(Messages messages, Language language) {
        this.messages = messages;
        this.language = language;
    }

    void write(Transcript transcript, TableFile file) throws IOException {
        for (String key : HEAD) {
            file.text(word(key));
        }
        file.endRow();
        for (AttemptLine attempt : AttemptLine.of(transcript)) {
            row(transcript.figures().learner(), attempt, file);
        }
    }

    private void row(Learner learner, AttemptLine attempt, TableFile file) throws IOException {
        file.text(learner.name());
        file.text(attempt.module().number() + " " + attempt.module().title().in(language));
        file.text(word("report.part." + attempt.part().word()));
        file.number(attempt.number());
        file.moment(attempt.startedAt());
        file.moment(attempt.endedAt());
        file.number(attempt.score());
        file.text(attempt.endedAt().isEmpty() ? "" : word(attempt.passed() ? "report.yes" : "report.no"));
        file.text(attempt.outcome()
                .map(outcome -> word("outcome." + Words.key(outcome)))
                .orElse(""));
        file.text(attempt.judgement()
                .map(judgement -> word("report.judgement." + Words.key(judgement)))
                .orElse(""));
        file.number(Spent.minutes(attempt.time()));
        file.endRow();
    }

    private String word(String key) {
        return messages.text(language, key, List.of());
    }
}
