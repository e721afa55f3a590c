package fieldcraft.people;

import java.time.Instant;

/**
 * What is cut out and handed over, once.
 *
 * @param team the path of their team, or nothing
 * @param code in groups of four
 */
public record InvitationCard(String name, String login, String team, String code, Instant expiresAt) {
    static InvitationCard of(IssuedInvitation issued, TeamTree teams) {
        Member person = issued.person();
        return new InvitationCard(
                person.name(),
                person.login(),
                teams.path(person.team()),
                issued.code().grouped(),
                issued.expiresAt());
    }
}
