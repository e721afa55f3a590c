package fieldcraft;

import static fieldcraft.Access.ADMIN;
import static fieldcraft.Access.ANYONE;
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
import fieldcraft.people.PeopleController;
import fieldcraft.people.PersonController;
import fieldcraft.people.PersonalDataController;
import fieldcraft.people.SampleController;
import fieldcraft.people.SetupController;
import fieldcraft.people.SignInController;
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
        AuthoringController authoring) {

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
        page(to, "/account/data", personalData::show, SIGNED_IN);
        page(to, "/account/data.json", personalData::json, SIGNED_IN);
        page(to, "/account/data.html", personalData::html, SIGNED_IN);
        page(to, "/password", password::show, SIGNED_IN);
        act(to, "/password", password::change, SIGNED_IN);

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

        page(to, "/guide", authoring::guide, TRAINER);
        page(to, "/content", authoring::problems, TRAINER);
        page(to, "/guide/{page}", authoring::page, TRAINER);
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
