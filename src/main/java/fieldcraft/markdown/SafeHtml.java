package fieldcraft.markdown;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/** Lets through of rendered Markdown only what cannot do harm: no scripts, styles, forms, images, ids or classes. */
final class SafeHtml {
    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements("p", "br", "hr", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "pre")
            .allowElements("ul", "ol", "li", "table", "thead", "tbody", "tr", "th", "td")
            .allowElements("em", "strong", "code", "del", "sub", "sup", "a")
            .allowAttributes("start")
            .matching(Pattern.compile("\\d{1,9}"))
            .onElements("ol")
            .allowAttributes("align")
            .matching(true, "left", "center", "right")
            .onElements("th", "td")
            .allowAttributes("href")
            .onElements("a")
            .allowUrlProtocols("http", "https", "mailto")
            .requireRelsOnLinks("noopener", "nofollow")
            .toFactory();

    /** The sanitizer spells out full-width signs, of which Chinese is full; in a page in UTF-8 they are only themselves. */
    private static final Pattern FULL_WIDTH = Pattern.compile("&#x(ff[0-5][0-9a-f]);");

    private SafeHtml() {}

    static String of(String html) {
        String safe = POLICY.sanitize(html).strip();
        return FULL_WIDTH.matcher(safe).replaceAll(SafeHtml::character);
    }

    private static String character(MatchResult reference) {
        return Character.toString(Integer.parseInt(reference.group(1), 16));
    }
}
