package fieldcraft.durability;

import fieldcraft.durability.Acknowledged.Kind;
import fieldcraft.durability.Acknowledged.Step;
import fieldcraft.testkit.Trainee;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/** Takes a check to its end, anyhow, and notes how sure every answer was that was acknowledged. */
final class Answerer implements Work {
    private static final String MODULE = "/modules/four-relationships";

    @Override
    public void once(Trainee trainee, Desk desk) throws IOException {
        String check = resumeOrStart(trainee, desk);
        Document page = trainee.open(desk.server() + check);
        while (page.selectFirst("form.question") != null && !desk.stop().getAsBoolean()) {
            answer(trainee, desk, check, (FormElement) page.selectFirst("form.question"));
            page = trainee.open(desk.server() + check);
        }
        FormElement feedback = (FormElement) page.selectFirst("form[action$=/feedback]");
        if (feedback != null) {
            trainee.submit(feedback, desk.server() + feedback.attr("action"));
        }
    }

    /** The check under way, one whose feedback was not opened before the server went away, or else a new one. */
    private static String resumeOrStart(Trainee trainee, Desk desk) throws IOException {
        Document module = trainee.open(desk.server() + MODULE);
        FormElement start = (FormElement) module.selectFirst("form[action$=/checks]");
        return start == null
                ? module.select("a[href^=/checks/]").attr("href").replaceFirst("#.*", "")
                : path(trainee.submit(start, desk.server() + start.attr("action")));
    }

    private static void answer(Trainee trainee, Desk desk, String check, FormElement form) throws IOException {
        int sure = desk.random().nextInt(1, 4);
        fillIn(form, sure);
        int question = Integer.parseInt(form.selectFirst("input[name=question]").val()) - 1;
        Step step = new Step(Kind.ANSWER, check.substring("/checks/".length()), question);
        desk.acknowledged().sending(step);
        HttpResponse<String> answer = trainee.submit(form, desk.server() + form.attr("action"));
        if (answer.statusCode() == 303
                && answer.headers().allValues("Set-Cookie").stream().noneMatch(each -> each.startsWith("flash="))) {
            desk.acknowledged().answered(step, sure);
        }
    }

    private static void fillIn(FormElement form, int sure) {
        form.select("input[name=option]").stream().limit(1).forEach(option -> option.attr("checked", true));
        form.select("input[name=number]").val("1");
        List<Element> lists = form.select("select");
        for (int place = 0; place < lists.size(); place++) {
            List<Element> entries = lists.get(place).select("option").stream()
                    .filter(entry -> !entry.val().isEmpty())
                    .collect(Collectors.toList());
            entries.get(place % entries.size()).attr("selected", true);
        }
        form.select("input[name=confidence]").removeAttr("checked");
        form.selectFirst("input[name=confidence][value=" + sure + "]").attr("checked", true);
    }

    private static String path(HttpResponse<String> response) throws IOException {
        return response.headers()
                .firstValue("Location")
                .map(location -> URI.create(location).getPath())
                .orElseThrow(() -> new IOException("the check was not started"));
    }
}
