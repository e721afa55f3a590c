package fieldcraft.durability;

import fieldcraft.testkit.Trainee;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Writes for a practice: saves draft after draft as the page's script does, and hands one in now and then. */
final class Writer implements Work {
    private static final int MOST_SAVES = 12;

    private final String practice;
    private final Manuscript manuscript;
    private final Acknowledged acknowledged;
    private final SplittableRandom random;

    Writer(String module, Manuscript manuscript, Acknowledged acknowledged, SplittableRandom random) {
        this.practice = module + "/practice";
        this.manuscript = manuscript;
        this.acknowledged = acknowledged;
        this.random = random;
    }

    /** Opens the page, which shows what is stored, saves some texts and hands in the last. */
    @Override
    public void goOn(Trainee trainee) throws IOException {
        Document page = open(trainee);
        String revision = Trainee.hidden(page, "revision");
        for (int saves = random.nextInt(1, MOST_SAVES); saves > 0; saves--) {
            revision = save(trainee, page, revision);
        }
        handIn(trainee, page, revision);
    }

    private Document open(Trainee trainee) throws IOException {
        Document page = trainee.page(practice);
        String shown = page.getElementById("text").val();
        if (!manuscript.goOnFrom(shown)) {
            acknowledged.missing("draft: acknowledged '%.40s…', found '%.40s…'".formatted(manuscript.latest(), shown));
        }
        return page;
    }

    /** Saves the next text; the revision that it has become. */
    private String save(Trainee trainee, Document page, String revision) throws IOException {
        HttpResponse<String> answer =
                trainee.send(practice + "/draft", page, quietly(fields(page, revision, manuscript.next())));
        if (answer.statusCode() != 200) {
            throw new IOException("the draft was answered " + answer.statusCode());
        }
        manuscript.acknowledge();
        acknowledged.draftSaved();
        return Jsoup.parse(answer.body()).select("[data-revision]").attr("data-revision");
    }

    private void handIn(Trainee trainee, Document page, String revision) throws IOException {
        String text = manuscript.next();
        Piece piece = new Piece(Piece.Kind.TEXT, text);
        acknowledged.sending(piece);
        HttpResponse<String> answer = trainee.send(practice, page, fields(page, revision, text));
        if (Trainee.said(answer).equals(Optional.of("learning.writing.handed-in"))) {
            manuscript.acknowledge();
            acknowledged.answered(piece, "1");
        }
    }

    private static Map<String, String> fields(Document page, String revision, String text) {
        return Map.of("tab", Trainee.hidden(page, "tab"), "revision", revision, "text", text);
    }

    /** As the script sends it, which needs one line instead of a page. */
    private static Map<String, String> quietly(Map<String, String> fields) {
        Map<String, String> all = new HashMap<>(fields);
        all.put("quiet", "yes");
        return all;
    }

    @Override
    public void lookBack(Trainee trainee) throws IOException {
        open(trainee);
    }
}
