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
import fieldcraft.mail.Outbox;
import fieldcraft.mail.OutboxDao;
import fieldcraft.mail.OutboxWorker;
import fieldcraft.mail.Postman;
import fieldcraft.people.AccountController;
import fieldcraft.people.AccountData;
import fieldcraft.people.AccountDataDao;
import fieldcraft.people.Accounts;
import fieldcraft.people.Admission;
import fieldcraft.people.AuditController;
import fieldcraft.people.AuditDao;
import fieldcraft.people.AuditDeed;
import fieldcraft.people.AuditLog;
import fieldcraft.people.DigestDao;
import fieldcraft.people.Erasure;
import fieldcraft.people.ForgottenController;
import fieldcraft.people.ForgottenPassword;
import fieldcraft.people.ImportController;
import fieldcraft.people.ImportWriter;
import fieldcraft.people.InvitationController;
import fieldcraft.people.InvitationDao;
import fieldcraft.people.InvitationDesk;
import fieldcraft.people.InvitationKind;
import fieldcraft.people.InvitationLetter;
import fieldcraft.people.Invitations;
import fieldcraft.people.InvitingController;
import fieldcraft.people.LanguageController;
import fieldcraft.people.MemberDao;
import fieldcraft.people.PasswordController;
import fieldcraft.people.Passwords;
import fieldcraft.people.PeopleController;
import fieldcraft.people.PeopleImport;
import fieldcraft.people.PeopleRegister;
import fieldcraft.people.PersonController;
import fieldcraft.people.PersonDao;
import fieldcraft.people.PersonalData;
import fieldcraft.people.PersonalDataController;
import fieldcraft.people.SampleCompany;
import fieldcraft.people.SampleController;
import fieldcraft.people.SessionDao;
import fieldcraft.people.Sessions;
import fieldcraft.people.Setup;
import fieldcraft.people.SetupController;
import fieldcraft.people.SignIn;
import fieldcraft.people.SignInController;
import fieldcraft.people.SubscriptionController;
import fieldcraft.people.Subscriptions;
import fieldcraft.people.TeamController;
import fieldcraft.people.TeamDao;
import fieldcraft.people.Teams;
import fieldcraft.people.Throttle;
import fieldcraft.people.ThrottleDao;
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
import io.javalin.Javalin;
import io.javalin.util.JavalinBindException;
import io.javalin.util.JavalinLogger;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.slf4j.LoggerFactory;

/** The whole program, put together by hand: every object is made here once and given what it needs. */
public final class App implements AutoCloseable {
    private static final int DEMO_TRAINEES = 60;
    private static final long DEMO_SEED = 7;

    private final Config config;
    private final Database database;
    private final CourseCatalog catalog;
    private final Setup setup;
    private final Assignments assignments;
    private final Settlement settlement;
    private final List<RouteBook.Route> doors = new ArrayList<>();
    private final Javalin server;
    private final Optional<OutboxWorker> letters;
    private final Optional<Postman> postman;
    private final Caretaker caretaker;

    private App(Config config, Database database, CourseCatalog catalog, Clock clock) {
        this.config = config;
        this.database = database;
        this.catalog = catalog;

        PersonDao people = database.dao(PersonDao.class);
        Passwords passwords = new Passwords();
        AuditLog audit = new AuditLog(database.dao(AuditDao.class), clock);
        Throttle throttle = new Throttle(database.dao(ThrottleDao.class), clock);
        SignIn signIn = new SignIn(people, passwords, throttle, audit);
        SessionDao sessionDao = database.dao(SessionDao.class);
        Sessions sessions = new Sessions(sessionDao, clock);
        SampleCompany sample = new SampleCompany(people, passwords, clock);
        this.setup = new Setup(people, passwords, clock);
        if (config.demo()) {
            sample.settle();
            new Generation(database, catalog.current(), config.zone(), clock).demo(DEMO_TRAINEES, DEMO_SEED);
        }

        MemberDao members = database.dao(MemberDao.class);
        TeamDao teams = database.dao(TeamDao.class);
        Transactions transactions = database.transactions();
        InvitationDao invitationDao = database.dao(InvitationDao.class);
        Invitations invitations =
                new Invitations(invitationDao, members, transactions, throttle.apart("invitation"), clock);
        Admission admission = new Admission(invitationDao, people, passwords, sessionDao, audit, transactions, clock);
        OutboxDao outboxDao = database.dao(OutboxDao.class);
        Outbox outbox = new Outbox(outboxDao, clock);
        InvitationDesk desk = new InvitationDesk(invitations, members, teams, outbox, audit, transactions, clock);
        ForgottenPassword forgotten =
                new ForgottenPassword(members, outbox, audit, transactions, throttle.apart("forgotten"), clock);
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

        DigestDao digestDao = database.dao(DigestDao.class);
        Subscriptions subscriptions = new Subscriptions(digestDao, clock);
        Ledger ledger = new Ledger(
                database.dao(AssignmentDao.class), database.dao(DutyDao.class), members, teams, transactions);
        WorkCalendar calendar = new WorkCalendar(clock, config.zone());
        this.assignments = new Assignments(ledger, outbox, audit, calendar);
        this.settlement = new Settlement(ledger, progress, catalog, outbox, calendar);
        PeopleRegister register =
                new PeopleRegister(people, members, teams, invitationDao, audit, transactions, settlement::run, clock);
        Accounts accounts =
                new Accounts(members, teams, sessionDao, invitationDao, audit, transactions, settlement::run, clock);
        List<PersonalData> held = new ArrayList<>(
                AccountData.of(database.dao(AccountDataDao.class), members, teams, sessionDao, digestDao, clock));
        held.addAll(LearningData.of(database.dao(LearningDataDao.class), verdictDao));
        CalendarDao calendarDao = database.dao(CalendarDao.class);
        held.addAll(AssignmentData.of(database.dao(AssignmentDataDao.class), calendarDao));
        Erasure erasure = new Erasure(held, members, teams, audit, transactions);
        ImportWriter importWriter = new ImportWriter(people, members, teams, sessionDao, invitationDao, audit, clock);
        PeopleImport peopleImport = new PeopleImport(members, teams, importWriter, transactions, settlement::run);
        ReportDao reportDao = database.dao(ReportDao.class);
        Gate gate = new Gate(new OrderedDuties(ledger), progress);
        DueDates dueDates = new DueDates(ledger, calendar);
        Reports reports = new Reports(reportDao, dueDates, teams, members, catalog);
        TranscriptReader transcripts = new TranscriptReader(reportDao, dueDates, scenarios, checkTexts, catalog);

        Site site = new Site(config.site());
        List<LetterKind> letterKinds = new ArrayList<>(List.of(
                new InvitationLetter(InvitationKind.INVITATION, invitations, members, this::address),
                new InvitationLetter(InvitationKind.RESET, invitations, members, this::address),
                new DigestLetter(
                        new DigestReader(ledger, catalog, progress, calendar),
                        subscriptions,
                        calendar,
                        this::address)));
        letterKinds.addAll(DutyLetter.all(ledger, catalog, progress, calendar, this::address));
        this.caretaker = new Caretaker(List.of(
                settlement::run,
                new Reminders(ledger, catalog, progress, outbox, calendar)::run,
                new Digests(ledger, subscriptions, outbox, calendar)::run));
        LetterWriter writer = new LetterWriter(letterKinds, site.templates(), site.messages(), this::address);
        this.letters = config.mail()
                .map(settings ->
                        new OutboxWorker(outboxDao, writer, new MailServer(settings, clock), config.zone(), clock));
        this.postman = letters.map(Postman::new);
        Routes routes = new Routes(
                site.files(),
                new HealthController(database),
                new SetupController(setup, sessions, sample),
                new SignInController(signIn, sessions, setup, audit),
                Optional.of(new SampleController(sample, sessions)).filter(offered -> config.demo()),
                new LanguageController(people),
                new PasswordController(signIn, people, passwords, sessions, audit),
                new ForgottenController(forgotten, mail),
                new InvitationController(invitations, admission, sessions),
                new InvitingController(desk, members, mail, this::address),
                new MailController(outboxDao, config.mail(), this::address, clock),
                new AccountController(people, sessions, subscriptions),
                new SubscriptionController(subscriptions),
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
                new NudgeController(new Nudges(ledger, catalog, progress, outbox, calendar), ledger, mail),
                new CalendarController(
                        new CalendarFeeds(calendarDao, members, clock),
                        new DueCalendar(ledger, catalog, progress, calendar, site.messages(), this::address),
                        this::address),
                new DeskController(
                        new Desk(practiceDao, verdictDao, audit, transactions, clock),
                        database.dao(QueueDao.class),
                        catalog,
                        members,
                        teams),
                new ReportController(reports),
                new TranscriptController(reports, transcripts, attempts, attemptPages),
                new FileController(reports, transcripts, site.messages(), clock));
        this.server = Javalin.create(settings -> {
            site.configure(settings, sessions::find, (person, path) -> audit.note(person, AuditDeed.REFUSED, path));
            settings.routes.beforeMatched(Access::check);
            RouteBook book = new RouteBook(settings.routes);
            routes.register(book);
            doors.addAll(book.routes());
        });
    }

    /**
     * Reads the course, opens the database and starts to listen.
     *
     * @throws CommandFailure if the port is taken
     * @throws fieldcraft.course.BrokenCourse if there is no course in the content folder, or one with errors
     * @throws fieldcraft.database.DatabaseUnusable if the database cannot be opened
     */
    public static App start(Config config, Clock clock) {
        LoggerFactory.getILoggerFactory(); // must not be asked for the first time by two threads at once
        CompletableFuture<Database> opening = CompletableFuture.supplyAsync(() -> Database.open(config.database()));
        CourseCatalog catalog = catalog(config, clock, opening);
        Database database = opened(opening, catalog);
        try {
            App app = new App(config, database, catalog.watched(), clock);
            app.listen();
            return app;
        } catch (RuntimeException e) {
            catalog.close();
            database.close();
            throw e;
        }
    }

    /** The course, read while the database opens; if there is none, the database is closed again. */
    private static CourseCatalog catalog(Config config, Clock clock, CompletableFuture<Database> opening) {
        try {
            return new CourseCatalog(config.content(), clock);
        } catch (RuntimeException e) {
            opening.thenAccept(Database::close);
            throw e;
        }
    }

    private static Database opened(CompletableFuture<Database> opening, CourseCatalog catalog) {
        try {
            return opening.join();
        } catch (CompletionException e) {
            catalog.close();
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    /** The port it listens on. */
    public int port() {
        return server.port();
    }

    public CourseCatalog catalog() {
        return catalog;
    }

    public Assignments assignments() {
        return assignments;
    }

    public Settlement settlement() {
        return settlement;
    }

    /** Does at once what comes about with time. */
    public void lookAfterWork() {
        caretaker.round();
    }

    /** Every route of the site, and for whom it is. */
    List<RouteBook.Route> routes() {
        return List.copyOf(doors);
    }

    public Database database() {
        return database;
    }

    /** From now on does what comes about with time, and sends letters if there is a mail server. */
    void startWork() {
        caretaker.start();
        postman.ifPresent(Postman::start);
    }

    /** What sends letters, for whoever wants to do it by hand. */
    public Optional<OutboxWorker> letters() {
        return letters;
    }

    /** What the operator reads at the start: the address, where the data is and what to do next. */
    public List<String> welcome() {
        String address = address();
        return List.of(
                "Fieldcraft is at " + address,
                "Its data is in " + config.database().place(),
                "Next: " + nextStep(address));
    }

    /** Answers what is under way, then stops and closes the database. */
    @Override
    public void close() {
        server.stop();
        caretaker.close();
        postman.ifPresent(Postman::close);
        catalog.close();
        database.close();
    }

    private String address() {
        return config.address(port());
    }

    private String nextStep(String address) {
        if (config.demo()) {
            return "open " + address + " and choose who you want to be.";
        }
        return setup.isNeeded()
                ? "make the first account at " + address + "/setup?token=" + setup.token()
                : "sign in at " + address + "; Ctrl+C ends the server.";
    }

    private void listen() {
        JavalinLogger.enabled = false; // it would say below what we say better
        try {
            server.start(config.host(), config.port());
        } catch (JavalinBindException e) {
            throw new CommandFailure("Port %d on %s is in use: stop what listens there, or choose another with --port."
                    .formatted(config.port(), config.host()));
        } finally {
            JavalinLogger.enabled = true;
        }
    }
}
