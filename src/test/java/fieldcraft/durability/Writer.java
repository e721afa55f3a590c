package fieldcraft.durability;

import fieldcraft.durability.Acknowledged.Kind;
import fieldcraft.durability.Acknowledged.Step;
import fieldcraft.testkit.Trainee;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.concurrent.atomic.AtomicInteger;
import org.jsoup.Jsoup;
import org.jsoup.nodes.FormElement;

/** Saves one newer draft after the other as the page's script does, hands some in, and notes which were acknowledged. */
final class Writer implements Work {
    /** What every text ends with, before its number. */
    static final String TEXT = "What the porter told me, as of ";

    private static final String PRACTICE = "/modules/lost-bid/practice";
    private static final int DRAFTS = 6;

    private final AtomicInteger texts = new AtomicInteger();

    @Override
    public void once(Trainee trainee, Desk desk) throws IOException {
        FormElement form = (FormElement) trainee.open(desk.server() + PRACTICE).selectFirst("form.writing");
        boolean isTaken = true;
        for (int draft = 0; draft < DRAFTS && isTaken && !desk.stop().getAsBoolean(); draft++) {
            isTaken = save(trainee, desk, form);
        }
        if (isTaken) {
            handIn(trainee, desk, form);
        }
    }

    private boolean save(Trainee trainee, Desk desk, FormElement form) throws IOException {
        int text = write(form);
        Step draft = new Step(Kind.DRAFT, desk.email(), 0);
        desk.acknowledged().sending(draft);
        FormElement quiet = form.clone();
        quiet.appendElement("input")
                .attr("type", "hidden")
                .attr("name", "quiet")
                .val("true");
        HttpResponse<String> answer = trainee.submit(quiet, desk.server() + PRACTICE + "/draft");
        if (answer.statusCode() == 200) {
            desk.acknowledged().answered(draft, text);
            form.select("input[name=revision]")
                    .val(Jsoup.parse(answer.body()).select("[data-revision]").attr("data-revision"));
        }
        return answer.statusCode() == 200;
    }

    private void handIn(Trainee trainee, Desk desk, FormElement form) throws IOException {
        int text = write(form);
        Step version = new Step(Kind.HANDED_IN, desk.email(), text);
        desk.acknowledged().sending(version);
        desk.acknowledged().sending(new Step(Kind.DRAFT, desk.email(), 0));
        HttpResponse<String> answer = trainee.submit(form, desk.server() + PRACTICE);
        // The page after it says what happened: DONE stands first in its cookie.
        if (answer.headers().allValues("Set-Cookie").stream().anyMatch(cookie -> cookie.startsWith("flash=RE9ORR"))) {
            desk.acknowledged().answered(version, text);
        }
    }

    private int write(FormElement form) {
        int text = texts.incrementAndGet();
        form.selectFirst("textarea").text(TEXT + text);
        return text;
    }
}
