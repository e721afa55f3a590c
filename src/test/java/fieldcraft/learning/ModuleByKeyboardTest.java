package fieldcraft.learning;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import fieldcraft.course.CourseModule;
import fieldcraft.course.CourseReader;
import fieldcraft.markdown.Language;
import fieldcraft.testkit.Axe;
import fieldcraft.testkit.Chromium;
import fieldcraft.testkit.InChromium;
import fieldcraft.testkit.Keyboard;
import fieldcraft.testkit.TestApp;
import fieldcraft.testkit.TestPeople;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;

/** A module of the real course, all four parts of it, in a real browser and by keyboard alone. */
class ModuleByKeyboardTest {
    private static final CourseModule MODULE = new CourseReader()
            .read(Path.of("content"))
            .course()
            .orElseThrow()
            .module("four-relationships")
            .orElseThrow();
    private static final String ADDRESS = "/modules/four-relationships";

    private final TestApp app = TestApp.start();
    private final TestPeople people = app.people();
    private final Set<String> looked = new HashSet<>();

    @AfterEach
    void stop() {
        app.close();
    }

    @InChromium
    void isDoneInEnglish(Page page) {
        Chromium.signIn(page, app, people.kim);
        page.navigate(app.address() + ADDRESS);

        takeTheModule(page, Language.EN, "The nurses’ station rang us first.");

        assertThat(states(page)).containsExactly("Done", "Done", "Done", "Done");
    }

    @InChromium
    void isDoneInChinese(Page page) {
        Chromium.signIn(page, app, people.kim);
        page.navigate(app.address() + ADDRESS);
        new Keyboard(page).enter(page.locator("form[action='/language'] button"));

        takeTheModule(page, Language.ZH, "护士站先打给我们。");

        assertThat(states(page)).containsExactly("已完成", "已完成", "已完成", "已完成");
    }

    private void takeTheModule(Page page, Language language, String text) {
        Keyboard keyboard = new Keyboard(page);
        read(page, keyboard);
        play(page, keyboard);
        answer(page, keyboard, language);
        write(page, keyboard, text);
        toTheModule(page);
        look(page, "the module, done");
    }

    private void read(Page page, Keyboard keyboard) {
        look(page, "the module");
        keyboard.enter(page.locator("a[href$='/lesson']"));
        look(page, "the lesson");
        keyboard.enter(page.locator(".after-reading button"));
        toTheModule(page);
    }

    private void play(Page page, Keyboard keyboard) {
        keyboard.enter(page.locator("form[action$=attempts] button"));
        for (int choice : MODULE.scenario().orElseThrow().solution().bestPath()) {
            look(page, "a scene");
            keyboard.enter(page.locator("button[name=choice][value='" + choice + "']"));
        }
        look(page, "the ending");
        assertThat(page.locator(".result").isVisible()).isTrue();
        toTheModule(page);
    }

    private void answer(Page page, Keyboard keyboard, Language language) {
        KnowingHands kim = new KnowingHands(MODULE.check().orElseThrow().in(language), page, keyboard);
        keyboard.enter(page.locator("form[action$=checks] button"));
        while (page.locator("form.question").count() > 0) {
            String kind = "a question, " + kim.question().kind();
            look(page, kind);
            kim.answer();
            look(page, kind + ", answered");
            keyboard.enter(page.locator("a.primary"));
        }
        look(page, "the result");
        assertThat(page.locator(".score").innerText()).isEqualTo("100");
        toTheModule(page);
    }

    private void write(Page page, Keyboard keyboard, String text) {
        keyboard.enter(page.locator("#practice a"));
        look(page, "the practice");
        keyboard.tabTo(page.locator("#text")).type(text);
        Locator status = page.locator("[data-status]");
        String waiting = status.getAttribute("data-waiting");
        page.waitForCondition(() -> !List.of("", waiting).contains(status.innerText()));
        page.reload();
        assertThat(page.locator("#text").inputValue()).as("after a reload").isEqualTo(text);
        look(page, "the draft");

        keyboard.enter(page.locator("form.writing button").first());

        assertThat(page.locator(".versions li").count()).isEqualTo(1);
        look(page, "handed in");
        keyboard.enter(page.locator(".versions a"));
        assertThat(page.locator(".written").first().innerText()).isEqualTo(text);
        look(page, "the version");
    }

    private void toTheModule(Page page) {
        page.navigate(app.address() + ADDRESS);
    }

    /** Looks whether everybody can use the page; one of each kind will do. */
    private void look(Page page, String kind) {
        if (looked.add(kind)) {
            assertThat(Axe.violations(page)).as(kind).isEmpty();
        }
    }

    private static List<String> states(Page page) {
        return page.locator(".part-head .mark").allInnerTexts();
    }
}
