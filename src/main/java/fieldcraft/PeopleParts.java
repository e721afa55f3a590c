package fieldcraft;

import fieldcraft.database.Database;
import fieldcraft.database.Transactions;
import fieldcraft.mail.Outbox;
import fieldcraft.mail.OutboxDao;
import fieldcraft.people.Admission;
import fieldcraft.people.AuditDao;
import fieldcraft.people.AuditLog;
import fieldcraft.people.DigestDao;
import fieldcraft.people.ForgottenPassword;
import fieldcraft.people.InvitationDao;
import fieldcraft.people.InvitationDesk;
import fieldcraft.people.Invitations;
import fieldcraft.people.MemberDao;
import fieldcraft.people.Passwords;
import fieldcraft.people.PersonDao;
import fieldcraft.people.SampleCompany;
import fieldcraft.people.SessionDao;
import fieldcraft.people.Sessions;
import fieldcraft.people.Setup;
import fieldcraft.people.SignIn;
import fieldcraft.people.Subscriptions;
import fieldcraft.people.TeamDao;
import fieldcraft.people.Throttle;
import fieldcraft.people.ThrottleDao;
import java.time.Clock;

/** What stands behind accounts: people and teams, signing in, inviting, and the letters that go out. */
final class PeopleParts {
    final PersonDao people;
    final Passwords passwords;
    final AuditLog audit;
    final Throttle throttle;
    final SignIn signIn;
    final SessionDao sessionDao;
    final Sessions sessions;
    final SampleCompany sample;
    final MemberDao members;
    final TeamDao teams;
    final Transactions transactions;
    final InvitationDao invitationDao;
    final Invitations invitations;
    final Admission admission;
    final OutboxDao outboxDao;
    final Outbox outbox;
    final InvitationDesk desk;
    final ForgottenPassword forgotten;
    final DigestDao digestDao;
    final Subscriptions subscriptions;
    final Setup setup;

    PeopleParts(Database database, Clock clock) {
        this.people = database.dao(PersonDao.class);
        this.passwords = new Passwords();
        this.audit = new AuditLog(database.dao(AuditDao.class), clock);
        this.throttle = new Throttle(database.dao(ThrottleDao.class), clock);
        this.signIn = new SignIn(people, passwords, throttle, audit);
        this.sessionDao = database.dao(SessionDao.class);
        this.sessions = new Sessions(sessionDao, clock);
        this.sample = new SampleCompany(people, passwords, clock);
        this.setup = new Setup(people, passwords, clock);

        this.members = database.dao(MemberDao.class);
        this.teams = database.dao(TeamDao.class);
        this.transactions = database.transactions();
        this.invitationDao = database.dao(InvitationDao.class);
        this.invitations = new Invitations(invitationDao, members, transactions, throttle.apart("invitation"), clock);
        this.admission = new Admission(invitationDao, people, passwords, sessionDao, audit, transactions, clock);
        this.outboxDao = database.dao(OutboxDao.class);
        this.outbox = new Outbox(outboxDao, clock);
        this.desk = new InvitationDesk(invitations, members, teams, outbox, audit, transactions, clock);
        this.forgotten =
                new ForgottenPassword(members, outbox, audit, transactions, throttle.apart("forgotten"), clock);
        this.digestDao = database.dao(DigestDao.class);
        this.subscriptions = new Subscriptions(digestDao, clock);
    }
}
