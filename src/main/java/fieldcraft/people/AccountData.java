package fieldcraft.people;

import java.time.Clock;
import java.util.List;

/** What is held about a person as somebody with an account. */
public final class AccountData {
    private AccountData() {}

    /** The account, the teams led, sessions, invitations, letters, and the audit log, whose lines tell no name. */
    public static List<PersonalData> of(
            AccountDataDao data,
            MemberDao members,
            TeamDao teams,
            SessionDao sessions,
            DigestDao digests,
            Clock clock) {
        return List.of(
                PersonalData.of("account", data::account, person -> members.erase(person, clock.instant())),
                PersonalData.of("leadership", data::ledTeams, teams::removeLeadership),
                PersonalData.of("sessions", data::sessions, sessions::endAll),
                PersonalData.of("invitations", data::invitations, data::removeInvitations),
                PersonalData.of("digest", digests::refusals, digests::erase),
                PersonalData.counted("letters", data::letters),
                PersonalData.counted("log", data::log));
    }
}
