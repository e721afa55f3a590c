package fieldcraft.assignment;

import fieldcraft.people.TeamTree;
import java.time.Instant;
import java.util.Optional;

/** What an assignment would mean for one person, as the trainer sees it beforehand. */
record ShareLine(String name, String team, Optional<Instant> dueAt, boolean given) {
    static ShareLine of(Share share, TeamTree tree) {
        return new ShareLine(share.member().name(), tree.path(share.member().team()), share.dueAt(), share.given());
    }
}
