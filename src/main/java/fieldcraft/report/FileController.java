package fieldcraft.report;

import fieldcraft.markdown.Language;
import fieldcraft.web.Messages;
import fieldcraft.web.NotFound;
import fieldcraft.web.PathNumber;
import fieldcraft.web.RequestLanguage;
import fieldcraft.web.SignedIn;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;

/** The matrix and the transcript as files, written while they are read. */
public final class FileController {
    private final Reports reports;
    private final TranscriptReader transcripts;
    private final Messages messages;
    private final Clock clock;

    public FileController(Reports reports, TranscriptReader transcripts, Messages messages, Clock clock) {
        this.reports = reports;
        this.transcripts = transcripts;
        this.messages = messages;
        this.clock = clock;
    }

    /** Everybody whom one may see, as far as the filters of the address go. */
    public Handler all(FileKind kind) {
        return ctx -> matrix(ctx, MatrixForm.of(ctx).filter(), kind, "reports");
    }

    /** The people of a team and of those below it. */
    public Handler team(FileKind kind) {
        return ctx -> {
            long team = PathNumber.of(ctx, "team");
            matrix(ctx, MatrixForm.of(ctx).filter().in(team), kind, "team-" + team);
        };
    }

    /** The transcript of a person. */
    public Handler person(FileKind kind) {
        return ctx -> {
            Reports.Known known = reports.person(SignedIn.person(ctx), PathNumber.of(ctx, "person"))
                    .orElseThrow(NotFound::new);
            Language language = RequestLanguage.of(ctx);
            Transcript transcript = transcripts.of(known.learner(), language);
            try (TableFile file = open(ctx, kind, "person-" + known.member().id())) {
                new TranscriptTable(messages, language).write(transcript, file);
            }
        };
    }

    private void matrix(Context ctx, MatrixFilter filter, FileKind kind, String name) throws IOException {
        Language language = RequestLanguage.of(ctx);
        Reports.Matrix matrix =
                reports.matrix(SignedIn.person(ctx), filter, language).orElseThrow(NotFound::new);
        try (TableFile file = open(ctx, kind, name)) {
            new MatrixTable(messages, language).write(matrix, file);
        }
    }

    private TableFile open(Context ctx, FileKind kind, String name) throws IOException {
        String fileName = "fieldcraft-%s-%s.%s".formatted(name, LocalDate.now(clock), kind.ending());
        ctx.contentType(kind.contentType());
        ctx.header("Content-Disposition", "attachment; filename=\"" + fileName + "\"");
        ctx.header("Cache-Control", "no-store");
        return kind.open(ctx.outputStream(), clock.getZone());
    }
}
