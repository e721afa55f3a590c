package fieldcraft.people;

import fieldcraft.web.FileUpload;
import fieldcraft.web.NotFound;
import fieldcraft.web.Viewer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** The files that admins want to import from, each for the one who sent it, for a day. */
public final class Uploads {
    private static final Duration LIFE = Duration.ofDays(1);

    private final UploadDao uploads;
    private final Clock clock;

    public Uploads(UploadDao uploads, Clock clock) {
        this.uploads = uploads;
        this.clock = clock;
    }

    /** Keeps a file and forgets those whose day is over; returns its id. */
    long keep(FileUpload file, Viewer by) {
        Instant now = clock.instant();
        uploads.forget(now.minus(LIFE));
        return uploads.add(by.id(), now, Upload.keptName(file.name()), Upload.kept(file.bytes()));
    }

    /** @throws NotFound if there is none with this id, or it is not theirs */
    Upload find(long id, Viewer by) {
        return uploads.find(id, by.id()).orElseThrow(NotFound::new);
    }
}
