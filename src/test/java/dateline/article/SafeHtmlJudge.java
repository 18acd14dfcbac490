package dateline.article;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.text.PlainText;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Says whether HTML made of an article's body is safe and keeps to its place, as a browser reads it. */
public final class SafeHtmlJudge {
    /** Of a site under {@code /repo/}; what the judge expects of addresses goes with it. */
    public static final Links LINKS = new Links("/repo/", "https://example.org/news/story.html");

    private static final Pattern ADDRESS = Pattern.compile("(?i)(https?://|mailto:|#|/repo/).*");
    private static final String FORBIDDEN =
            "script,style,iframe,svg,math,object,embed,form,input,button,base,meta,link,template,video,audio,h1,noscript";

    private SafeHtmlJudge() {}

    /**
     * Fails where the HTML has what runs, loads or styles, leads where it may not, or ends the element it stands in.
     *
     * @param body what it was made of, for the message
     */
    public static void check(String body, String html) {
        assertThat(PlainText.firstUnusable(html)).as(body).isNegative();
        Document page = Jsoup.parse("<main>" + html + "</main><footer></footer>");
        assertThat(page.select("main footer")).as(body).isEmpty();
        assertThat(page.body().childrenSize()).as(body).isEqualTo(2);
        assertThat(page.body().select(FORBIDDEN)).as(body).isEmpty();
        page.select("[src]")
                .forEach(element -> assertThat(element.attr("src")).as(body).startsWith("/repo/"));
        page.body().select("*").forEach(element -> element.attributes().forEach(a -> check(body, element, a)));
    }

    private static void check(String body, Element element, Attribute attribute) {
        String name = attribute.getKey().toLowerCase(Locale.ROOT);
        assertThat(name).as(body).doesNotStartWith("on").isNotIn("style", "srcset", "action", "formaction", "target");
        if (name.equals("href")) {
            assertThat(element.normalName()).isEqualTo("a");
            assertThat(attribute.getValue()).as(body).matches(ADDRESS).doesNotContain("\\", "\t", "\n");
        }
    }

    /** Fails where the allow-list for raw HTML would change what was made without any. */
    public static void checkUnchanged(String body, String html) {
        assertThat(normal(SafeHtml.clean(html, LINKS))).as(body).isEqualTo(normal(html));
    }

    private static String normal(String html) {
        return Jsoup.parseBodyFragment(html).body().html();
    }
}
