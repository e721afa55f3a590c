package fieldcraft;

import static fieldcraft.Access.ANYONE;
import static fieldcraft.Access.MANAGER_OR_TRAINER;
import static fieldcraft.Access.SIGNED_IN;
import static fieldcraft.Access.TRAINER;

import fieldcraft.learning.AttemptController;
import fieldcraft.learning.AuthoringController;
import fieldcraft.learning.CheckController;
import fieldcraft.learning.CoachController;
import fieldcraft.learning.HomeController;
import fieldcraft.learning.ModuleController;
import fieldcraft.learning.PracticeController;
import fieldcraft.learning.ReviewController;
import fieldcraft.people.AccountController;
import fieldcraft.people.LanguageController;
import fieldcraft.people.PasswordController;
import fieldcraft.people.SampleController;
import fieldcraft.people.SetupController;
import fieldcraft.people.SignInController;
import fieldcraft.report.FileController;
import fieldcraft.report.FileKind;
import fieldcraft.report.ReportController;
import fieldcraft.report.TranscriptController;
import fieldcraft.web.Site;
import fieldcraft.web.StaticFiles;
import io.javalin.config.RoutesConfig;
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
        AccountController account,
        HomeController home,
        ModuleController modules,
        AttemptController attempts,
        ReviewController reviews,
        CoachController coach,
        CheckController checks,
        PracticeController practices,
        AuthoringController authoring,
        ReportController reports,
        TranscriptController transcripts,
        FileController reportFiles) {

    void register(RoutesConfig to) {
        page(to, Site.HEALTH, health::show, ANYONE);
        page(to, StaticFiles.ADDRESS + "<file>", files::serve, ANYONE);

        page(to, "/setup", setup::show, ANYONE);
        act(to, "/setup", setup::complete, ANYONE);
        page(to, "/sign-in", signIn::show, ANYONE);
        act(to, "/sign-in", signIn::signIn, ANYONE);
        sample.ifPresent(demo -> act(to, "/sign-in/sample", demo::signIn, ANYONE));
        act(to, "/sign-out", signIn::signOut, ANYONE);
        act(to, "/language", language::change, ANYONE);

        page(to, "/", home::home, SIGNED_IN);
        page(to, "/account", account::show, SIGNED_IN);
        act(to, "/account", account::change, SIGNED_IN);
        act(to, "/account/sign-out-everywhere", account::signOutEverywhere, SIGNED_IN);
        page(to, "/password", password::show, SIGNED_IN);
        act(to, "/password", password::change, SIGNED_IN);

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

        page(to, "/guide", authoring::guide, TRAINER);
        page(to, "/content", authoring::problems, TRAINER);
        page(to, "/guide/{page}", authoring::page, TRAINER);

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

    /** A page is read by GET, and by HEAD without its body. */
    private static void page(RoutesConfig to, String path, Handler handler, Access access) {
        to.get(path, handler, access);
        to.head(path, handler, access);
    }

    /** An act changes something, and is asked for by a form. */
    private static void act(RoutesConfig to, String path, Handler handler, Access access) {
        to.post(path, handler, access);
    }
}
