package fieldcraft;

import static fieldcraft.Access.ADMIN;
import static fieldcraft.Access.ANYONE;
import static fieldcraft.Access.MANAGER_OR_TRAINER;
import static fieldcraft.Access.SIGNED_IN;
import static fieldcraft.Access.TRAINER;

import fieldcraft.assignment.AssignmentController;
import fieldcraft.assignment.CalendarController;
import fieldcraft.assignment.DutyController;
import fieldcraft.assignment.NudgeController;
import fieldcraft.coaching.DeskController;
import fieldcraft.learning.AttemptController;
import fieldcraft.learning.AuthoringController;
import fieldcraft.learning.CheckController;
import fieldcraft.learning.CoachController;
import fieldcraft.learning.HomeController;
import fieldcraft.learning.ModuleController;
import fieldcraft.learning.PracticeController;
import fieldcraft.learning.ReviewController;
import fieldcraft.mail.MailController;
import fieldcraft.people.AccountController;
import fieldcraft.people.AuditController;
import fieldcraft.people.ForgottenController;
import fieldcraft.people.ImportController;
import fieldcraft.people.InvitationController;
import fieldcraft.people.InvitingController;
import fieldcraft.people.LanguageController;
import fieldcraft.people.PasswordController;
import fieldcraft.people.PeopleController;
import fieldcraft.people.PersonController;
import fieldcraft.people.PersonalDataController;
import fieldcraft.people.SampleController;
import fieldcraft.people.SetupController;
import fieldcraft.people.SignInController;
import fieldcraft.people.SubscriptionController;
import fieldcraft.people.TeamController;
import fieldcraft.report.FileController;
import fieldcraft.report.FileKind;
import fieldcraft.report.ReportController;
import fieldcraft.report.TranscriptController;
import fieldcraft.web.FileUpload;
import fieldcraft.web.Site;
import fieldcraft.web.StaticFiles;
import io.javalin.http.Handler;
import java.util.Optional;

/** Which address leads where, and for whom: the whole site on one page. */
record Routes(
        StaticFiles files,
        HealthController health,
        SetupController setup,
        SignInController signIn,
        Optional<SampleController> sample,
        LanguageController language,
        PasswordController password,
        ForgottenController forgotten,
        InvitationController invitation,
        InvitingController inviting,
        MailController mail,
        AccountController account,
        SubscriptionController subscription,
        PersonalDataController personalData,
        PeopleController people,
        PersonController person,
        HomeController home,
        ModuleController modules,
        AttemptController attempts,
        ReviewController reviews,
        CoachController coach,
        CheckController checks,
        PracticeController practices,
        AuthoringController authoring,
        ImportController importing,
        TeamController teams,
        AuditController audit,
        AssignmentController assignments,
        DutyController duties,
        NudgeController nudges,
        CalendarController calendar,
        DeskController desk,
        ReportController reports,
        TranscriptController transcripts,
        FileController reportFiles) {

    void register(RouteBook to) {
        page(to, Site.HEALTH, health::show, ANYONE);
        page(to, StaticFiles.ADDRESS + "<file>", files::serve, ANYONE);

        page(to, "/setup", setup::show, ANYONE);
        act(to, "/setup", setup::complete, ANYONE);
        page(to, "/sign-in", signIn::show, ANYONE);
        act(to, "/sign-in", signIn::signIn, ANYONE);
        sample.ifPresent(demo -> act(to, "/sign-in/sample", demo::signIn, ANYONE));
        act(to, "/sign-out", signIn::signOut, ANYONE);
        act(to, "/language", language::change, ANYONE);
        page(to, "/invitations", invitation::ask, ANYONE);
        act(to, "/invitations", invitation::enter, ANYONE);
        page(to, "/invitations/{code}", invitation::show, ANYONE);
        act(to, "/invitations/{code}", invitation::accept, ANYONE);
        page(to, "/password/forgotten", forgotten::show, ANYONE);
        act(to, "/password/forgotten", forgotten::ask, ANYONE);
        page(to, "/password/forgotten/sent", forgotten::sent, ANYONE);

        page(to, "/digest/{secret}", subscription::show, ANYONE);
        act(to, "/digest/{secret}", subscription::refuse, ANYONE);

        page(to, "/", home::home, SIGNED_IN);
        page(to, "/account", account::show, SIGNED_IN);
        act(to, "/account", account::change, SIGNED_IN);
        act(to, "/account/sign-out-everywhere", account::signOutEverywhere, SIGNED_IN);
        page(to, "/account/data", personalData::show, SIGNED_IN);
        page(to, "/account/data.json", personalData::json, SIGNED_IN);
        page(to, "/account/data.html", personalData::html, SIGNED_IN);
        page(to, "/password", password::show, SIGNED_IN);
        act(to, "/password", password::change, SIGNED_IN);

        page(to, "/people/invitations", inviting::show, ADMIN);
        act(to, "/people/invitations", inviting::inviteAll, ADMIN);
        page(to, "/people/{person}/invitation", inviting::afterwards, ADMIN);
        act(to, "/people/{person}/invitation", inviting::invite, ADMIN);
        page(to, "/mail", mail::show, ADMIN);
        act(to, "/mail/retry", mail::retryAll, ADMIN);
        act(to, "/mail/{letter}/retry", mail::retry, ADMIN);
        act(to, "/mail/{letter}/discard", mail::discard, ADMIN);

        page(to, FileUpload.ADDRESS, importing::blank, ADMIN);
        act(to, FileUpload.ADDRESS, importing::send, ADMIN);
        page(to, "/people/import/template.csv", importing::csv, ADMIN);
        page(to, "/people/import/template.xlsx", importing::xlsx, ADMIN);
        page(to, "/people/import/{upload}", importing::show, ADMIN);
        act(to, "/people/import/{upload}", importing::run, ADMIN);
        page(to, "/people", people::list, ADMIN);
        act(to, "/people", people::add, ADMIN);
        page(to, "/people/new", people::blank, ADMIN);
        page(to, "/people/check", people::check, ADMIN);
        page(to, "/people/{person}", person::show, ADMIN);
        act(to, "/people/{person}", person::change, ADMIN);
        act(to, "/people/{person}/deactivation", person::deactivate, ADMIN);
        act(to, "/people/{person}/reactivation", person::reactivate, ADMIN);
        page(to, "/people/{person}/erasure", person::askToErase, ADMIN);
        act(to, "/people/{person}/erasure", person::erase, ADMIN);

        page(to, "/modules", home::modules, SIGNED_IN);
        page(to, "/modules/{module}", modules::show, SIGNED_IN);
        page(to, "/modules/{module}/lesson", modules::lesson, SIGNED_IN);
        act(to, "/modules/{module}/reading", modules::read, SIGNED_IN);
        act(to, "/modules/{module}/attempts", attempts::start, SIGNED_IN);
        page(to, "/modules/{module}/practice", practices::show, SIGNED_IN);
        act(to, "/modules/{module}/practice", practices::handIn, SIGNED_IN);
        act(to, "/modules/{module}/practice/draft", practices::save, SIGNED_IN);
        page(to, "/modules/{module}/practice/versions/{version}", practices::version, SIGNED_IN);
        act(to, "/modules/{module}/checks", checks::start, SIGNED_IN);
        page(to, "/checks/{check}", checks::show, SIGNED_IN);
        act(to, "/checks/{check}/answers", checks::answer, SIGNED_IN);
        act(to, "/checks/{check}/feedback", checks::openFeedback, SIGNED_IN);
        page(to, "/attempts/{attempt}", attempts::show, SIGNED_IN);
        act(to, "/attempts/{attempt}/decisions", attempts::decide, SIGNED_IN);
        act(to, "/attempts/{attempt}/coach", coach::turn, SIGNED_IN);
        page(to, "/attempts/{attempt}/review", reviews::show, SIGNED_IN);

        page(to, "/teams", teams::list, ADMIN);
        act(to, "/teams", teams::add, ADMIN);
        page(to, "/teams/{team}", teams::show, ADMIN);
        act(to, "/teams/{team}", teams::change, ADMIN);
        act(to, "/teams/{team}/removal", teams::remove, ADMIN);
        page(to, "/audit", audit::show, ADMIN);

        page(to, "/account/calendar", calendar::show, SIGNED_IN);
        act(to, "/account/calendar", calendar::make, SIGNED_IN);
        act(to, "/account/calendar/end", calendar::end, SIGNED_IN);
        page(to, "/calendar/{secret}.ics", calendar::feed, ANYONE);

        page(to, "/assignments", assignments::list, TRAINER);
        page(to, "/assignments/new", assignments::blank, TRAINER);
        act(to, "/assignments", assignments::assign, TRAINER);
        page(to, "/assignments/{assignment}", assignments::show, TRAINER);
        act(to, "/assignments/{assignment}/withdrawal", assignments::withdraw, TRAINER);
        act(to, "/assignments/{assignment}/nudge", nudges::overdue, TRAINER);
        page(to, "/assignments/{assignment}/people/{person}", duties::show, TRAINER);
        act(to, "/assignments/{assignment}/people/{person}", duties::change, TRAINER);
        act(to, "/assignments/{assignment}/people/{person}/nudge", nudges::one, TRAINER);

        page(to, "/guide", authoring::guide, TRAINER);
        page(to, "/content", authoring::problems, TRAINER);
        page(to, "/guide/{page}", authoring::page, TRAINER);

        page(to, "/coach", desk::list, TRAINER);
        page(to, "/coach/practices/{person}/{module}", desk::show, TRAINER);
        act(to, "/coach/practices/{person}/{module}", desk::answer, TRAINER);

        for (FileKind kind : FileKind.values()) {
            // Before the pages: their addresses would be those of people called "1.csv".
            String ending = "." + kind.ending();
            page(to, "/reports" + ending, reportFiles.all(kind), MANAGER_OR_TRAINER);
            page(to, "/reports/teams/{team}" + ending, reportFiles.team(kind), MANAGER_OR_TRAINER);
            page(to, "/reports/people/{person}" + ending, reportFiles.person(kind), MANAGER_OR_TRAINER);
        }
        page(to, "/reports", reports::all, MANAGER_OR_TRAINER);
        page(to, "/reports/figures", reports::figures, MANAGER_OR_TRAINER);
        page(to, "/reports/teams/{team}", reports::team, MANAGER_OR_TRAINER);
        page(to, "/reports/people/{person}", transcripts::show, MANAGER_OR_TRAINER);
        page(to, "/reports/people/{person}/attempts/{attempt}", transcripts::attempt, MANAGER_OR_TRAINER);
    }

    private static void page(RouteBook to, String path, Handler handler, Access access) {
        to.page(path, handler, access);
    }

    private static void act(RouteBook to, String path, Handler handler, Access access) {
        to.act(path, handler, access);
    }
}
