package fieldcraft.people;

import fieldcraft.web.FieldErrors;
import fieldcraft.web.FileUpload;
import fieldcraft.web.Message;
import io.javalin.http.Context;
import java.util.Optional;

/** The file that an admin chose to import people from. */
record ImportForm(Optional<FileUpload> file) {
    private static final String FIELD = "file";

    static ImportForm of(Context ctx) {
        return new ImportForm(FileUpload.of(ctx, FIELD));
    }

    FieldErrors errors() {
        return FieldErrors.none()
                .with(
                        FIELD,
                        file.map(ImportForm::problem)
                                .orElseGet(() -> Optional.of(Message.of("people.import.file.missing"))));
    }

    private static Optional<Message> problem(FileUpload file) {
        if (file.isTooLarge()) {
            return Optional.of(Message.of("people.import.file.too-large", FileUpload.LARGEST_MEGABYTES));
        }
        try {
            ImportTable.read(file.bytes());
            return Optional.empty();
        } catch (UnreadableFile e) {
            return Optional.of(e.problem());
        }
    }
}
