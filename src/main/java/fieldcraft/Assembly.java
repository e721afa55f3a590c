package fieldcraft;

import fieldcraft.assignment.AssignmentController;
import fieldcraft.assignment.AssignmentDao;
import fieldcraft.assignment.AssignmentData;
import fieldcraft.assignment.AssignmentDataDao;
import fieldcraft.assignment.Assignments;
import fieldcraft.assignment.CalendarController;
import fieldcraft.assignment.CalendarDao;
import fieldcraft.assignment.CalendarFeeds;
import fieldcraft.assignment.DigestLetter;
import fieldcraft.assignment.DigestReader;
import fieldcraft.assignment.Digests;
import fieldcraft.assignment.DueCalendar;
import fieldcraft.assignment.DueDates;
import fieldcraft.assignment.DueList;
import fieldcraft.assignment.DutyController;
import fieldcraft.assignment.DutyDao;
import fieldcraft.assignment.DutyLetter;
import fieldcraft.assignment.Ledger;
import fieldcraft.assignment.NudgeController;
import fieldcraft.assignment.Nudges;
import fieldcraft.assignment.OrderedDuties;
import fieldcraft.assignment.Reminders;
import fieldcraft.assignment.Settlement;
import fieldcraft.assignment.WorkCalendar;
import fieldcraft.coaching.Desk;
import fieldcraft.coaching.DeskController;
import fieldcraft.coaching.QueueDao;
import fieldcraft.course.CourseCatalog;
import fieldcraft.database.Database;
import fieldcraft.database.Transactions;
import fieldcraft.learning.AttemptController;
import fieldcraft.learning.AttemptDao;
import fieldcraft.learning.AttemptPages;
import fieldcraft.learning.Attempts;
import fieldcraft.learning.AuthoringController;
import fieldcraft.learning.CheckController;
import fieldcraft.learning.CheckDao;
import fieldcraft.learning.Checks;
import fieldcraft.learning.CoachController;
import fieldcraft.learning.Gate;
import fieldcraft.learning.HomeController;
import fieldcraft.learning.LearningData;
import fieldcraft.learning.LearningDataDao;
import fieldcraft.learning.ModuleController;
import fieldcraft.learning.PinnedChecks;
import fieldcraft.learning.PinnedScenarios;
import fieldcraft.learning.PracticeController;
import fieldcraft.learning.PracticeDao;
import fieldcraft.learning.Practices;
import fieldcraft.learning.ProgressBook;
import fieldcraft.learning.ProgressDao;
import fieldcraft.learning.ReviewController;
import fieldcraft.learning.TextVersionDao;
import fieldcraft.learning.VerdictDao;
import fieldcraft.mail.LetterKind;
import fieldcraft.mail.LetterWriter;
import fieldcraft.mail.MailController;
import fieldcraft.mail.MailServer;
import fieldcraft.mail.OutboxWorker;
import fieldcraft.people.AccountController;
import fieldcraft.people.AccountData;
import fieldcraft.people.AccountDataDao;
import fieldcraft.people.Accounts;
import fieldcraft.people.AuditController;
import fieldcraft.people.AuditDeed;
import fieldcraft.people.AuditLog;
import fieldcraft.people.Erasure;
import fieldcraft.people.ForgottenController;
import fieldcraft.people.ImportController;
import fieldcraft.people.ImportWriter;
import fieldcraft.people.InvitationController;
import fieldcraft.people.InvitationKind;
import fieldcraft.people.InvitationLetter;
import fieldcraft.people.InvitingController;
import fieldcraft.people.LanguageController;
import fieldcraft.people.MemberDao;
import fieldcraft.people.PasswordController;
import fieldcraft.people.PeopleController;
import fieldcraft.people.PeopleImport;
import fieldcraft.people.PeopleRegister;
import fieldcraft.people.PersonController;
import fieldcraft.people.PersonDao;
import fieldcraft.people.PersonalData;
import fieldcraft.people.PersonalDataController;
import fieldcraft.people.SampleController;
import fieldcraft.people.Sessions;
import fieldcraft.people.Setup;
import fieldcraft.people.SetupController;
import fieldcraft.people.SignInController;
import fieldcraft.people.SubscriptionController;
import fieldcraft.people.TeamController;
import fieldcraft.people.TeamDao;
import fieldcraft.people.Teams;
import fieldcraft.people.UploadDao;
import fieldcraft.people.Uploads;
import fieldcraft.report.FileController;
import fieldcraft.report.Glance;
import fieldcraft.report.ReportController;
import fieldcraft.report.ReportDao;
import fieldcraft.report.Reports;
import fieldcraft.report.TranscriptController;
import fieldcraft.report.TranscriptReader;
import fieldcraft.web.Site;
import io.javalin.config.JavalinConfig;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The whole program, put together by hand: every object is made here once and given what it needs. */
final class Assembly {
    private static final int DEMO_TRAINEES = 60;
    private static final long DEMO_SEED = 7;

    final Setup setup;
    final Assignments assignments;
    final Settlement settlement;
    final Caretaker caretaker;
    final Optional<OutboxWorker> letters;
    private final Sessions sessions;
    private final AuditLog audit;
    private final Site site;
    private final Routes routes;

    /** @param address where browsers reach us, known once the server listens */
    Assembly(Config config, Database database, CourseCatalog catalog, Supplier<String> address, Clock clock) {
        PeopleParts staff = new PeopleParts(database, clock);
        PersonDao people = staff.people;
        MemberDao members = staff.members;
        TeamDao teams = staff.teams;
        Transactions transactions = staff.transactions;
        this.setup = staff.setup;
        this.sessions = staff.sessions;
        this.audit = staff.audit;
        if (config.demo()) {
            staff.sample.settle();
            new Generation(database, catalog.current(), config.zone(), clock).demo(DEMO_TRAINEES, DEMO_SEED);
        }
        boolean mail = config.mail().isPresent();
        AttemptDao attemptDao = database.dao(AttemptDao.class);
        TextVersionDao texts = database.dao(TextVersionDao.class);
        PinnedScenarios scenarios = new PinnedScenarios(texts, catalog);
        Attempts attempts = new Attempts(attemptDao, scenarios, clock, new SecureRandom()::nextLong);
        AttemptPages attemptPages = new AttemptPages(catalog, clock);
        ProgressBook progress = new ProgressBook(database.dao(ProgressDao.class), attemptDao, clock);

        PinnedChecks checkTexts = new PinnedChecks(texts, catalog);
        CheckDao checkDao = database.dao(CheckDao.class);
        Checks checks = new Checks(checkDao, checkTexts, catalog, clock, new SecureRandom()::nextLong);
        PracticeDao practiceDao = database.dao(PracticeDao.class);
        VerdictDao verdictDao = database.dao(VerdictDao.class);
        Practices practices = new Practices(practiceDao, verdictDao, texts, clock);

        Ledger ledger = new Ledger(
                database.dao(AssignmentDao.class), database.dao(DutyDao.class), members, teams, transactions);
        WorkCalendar calendar = new WorkCalendar(clock, config.zone());
        this.assignments = new Assignments(ledger, staff.outbox, audit, calendar);
        this.settlement = new Settlement(ledger, progress, catalog, staff.outbox, calendar);
        PeopleRegister register = new PeopleRegister(
                people, members, teams, staff.invitationDao, audit, transactions, settlement::run, clock);
        Accounts accounts = new Accounts(
                members, teams, staff.sessionDao, staff.invitationDao, audit, transactions, settlement::run, clock);
        List<PersonalData> held = new ArrayList<>(AccountData.of(
                database.dao(AccountDataDao.class), members, teams, staff.sessionDao, staff.digestDao, clock));
        held.addAll(LearningData.of(database.dao(LearningDataDao.class), verdictDao));
        CalendarDao calendarDao = database.dao(CalendarDao.class);
        held.addAll(AssignmentData.of(database.dao(AssignmentDataDao.class), calendarDao));
        Erasure erasure = new Erasure(held, members, teams, audit, transactions);
        ImportWriter importWriter =
                new ImportWriter(people, members, teams, staff.sessionDao, staff.invitationDao, audit, clock);
        PeopleImport peopleImport = new PeopleImport(members, teams, importWriter, transactions, settlement::run);
        ReportDao reportDao = database.dao(ReportDao.class);
        Gate gate = new Gate(new OrderedDuties(ledger), progress);
        DueDates dueDates = new DueDates(ledger, calendar);
        Reports reports = new Reports(reportDao, dueDates, teams, members, catalog);
        TranscriptReader transcripts = new TranscriptReader(reportDao, dueDates, scenarios, checkTexts, catalog);

        this.site = new Site(config.site());
        List<LetterKind> letterKinds = new ArrayList<>(List.of(
                new InvitationLetter(InvitationKind.INVITATION, staff.invitations, members, address),
                new InvitationLetter(InvitationKind.RESET, staff.invitations, members, address),
                new DigestLetter(
                        new DigestReader(ledger, catalog, progress, calendar),
                        staff.subscriptions,
                        calendar,
                        address)));
        letterKinds.addAll(DutyLetter.all(ledger, catalog, progress, calendar, address));
        this.caretaker = new Caretaker(List.of(
                settlement::run,
                new Reminders(ledger, catalog, progress, staff.outbox, calendar)::run,
                new Digests(ledger, staff.subscriptions, staff.outbox, calendar)::run));
        LetterWriter writer = new LetterWriter(letterKinds, site.templates(), site.messages(), address);
        this.letters = config.mail()
                .map(settings -> new OutboxWorker(
                        staff.outboxDao, writer, new MailServer(settings, clock), config.zone(), clock));
        this.routes = new Routes(
                site.files(),
                new HealthController(database),
                new SetupController(setup, sessions, staff.sample),
                new SignInController(staff.signIn, sessions, setup, audit),
                Optional.of(new SampleController(staff.sample, sessions)).filter(offered -> config.demo()),
                new LanguageController(people),
                new PasswordController(staff.signIn, people, staff.passwords, sessions, audit),
                new ForgottenController(staff.forgotten, mail),
                new InvitationController(staff.invitations, staff.admission, sessions),
                new InvitingController(staff.desk, members, mail, address),
                new MailController(staff.outboxDao, config.mail(), address, clock),
                new AccountController(people, sessions, staff.subscriptions),
                new SubscriptionController(staff.subscriptions),
                new PersonalDataController(held, audit, clock),
                new PeopleController(members, teams, register),
                new PersonController(members, teams, register, accounts, erasure, mail),
                new HomeController(catalog, progress, new DueList(ledger, calendar), new Glance(reports)),
                new ModuleController(catalog, progress, gate, clock),
                new AttemptController(catalog, attempts, attemptPages, gate),
                new ReviewController(attempts, attemptPages),
                new CoachController(),
                new CheckController(catalog, checks, gate, clock),
                new PracticeController(catalog, practices, gate, clock),
                new AuthoringController(catalog),
                new ImportController(new Uploads(database.dao(UploadDao.class), clock), peopleImport, site.messages()),
                new TeamController(
                        new Teams(teams, members, audit, transactions, settlement::run, clock), teams, members),
                new AuditController(audit, teams, members),
                new AssignmentController(assignments, settlement, ledger, catalog, progress, calendar),
                new DutyController(assignments, ledger, catalog, progress, calendar),
                new NudgeController(new Nudges(ledger, catalog, progress, staff.outbox, calendar), ledger, mail),
                new CalendarController(
                        new CalendarFeeds(calendarDao, members, clock),
                        new DueCalendar(ledger, catalog, progress, calendar, site.messages(), address),
                        address),
                new DeskController(
                        new Desk(database.dao(QueueDao.class), practiceDao, verdictDao, audit, transactions, clock),
                        catalog,
                        members,
                        teams),
                new ReportController(reports),
                new TranscriptController(reports, transcripts, attempts, attemptPages),
                new FileController(reports, transcripts, site.messages(), clock));
    }

    /** Brings the whole site onto a server; what it asks of whom is noted down. */
    void furnish(JavalinConfig settings, List<RouteBook.Route> doors) {
        site.configure(settings, sessions::find, (person, path) -> audit.note(person, AuditDeed.REFUSED, path));
        settings.routes.beforeMatched(Access::check);
        RouteBook book = new RouteBook(settings.routes);
        routes.register(book);
        doors.addAll(book.routes());
    }
}
