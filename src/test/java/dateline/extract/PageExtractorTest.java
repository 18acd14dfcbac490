package dateline.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.Pairs;
import dateline.Pairs.Pair;
import dateline.clean.Removal;
import dateline.text.PlainText;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What holds of every page, however broken. */
class PageExtractorTest {
    private static final String ADDRESS = "https://courier.example/";

    private static final List<String> PIECES = List.of(
            "<p>",
            "</p>",
            "<div hidden>",
            "<table><tr><td>",
            "</table>",
            "<ul>",
            "<li>",
            "<a href='x'>",
            "</a>",
            "<b>",
            "</i>",
            "<br>",
            "<pre>",
            "<blockquote>",
            "<h2>",
            "&amp;",
            "&#x0;",
            "*",
            "_",
            "`",
            "[",
            "](x)",
            "|",
            "\u0000",
            "\uD83D",
            "<script>",
            "<!--",
            "<img src=//a.example/b.png>",
            "<figcaption>",
            "# ",
            "1. ",
            "~~~",
            "\n\n",
            "\t");

    @Test
    void broken_pages_give_markdown_that_says_what_their_text_says() {
        Random random = new Random(7);
        for (Pair pair : Pairs.in("extract/page")) {
            for (int i = 0; i < 40; i++) {
                PageArticle article = PageExtractor.extract(broken(pair.input(), random), ADDRESS, i % 2 == 0);
                assertThat(article.body().markdown()).doesNotContain("<script", "javascript:");
                assertThat(article.body().text()).doesNotContain("\u0000");
            }
        }
    }

    @Test
    void every_removal_stands_where_it_says() {
        for (Pair pair : Pairs.in("extract/page")) {
            int end = 0;
            for (Removal removal :
                    PageExtractor.extract(pair.input(), ADDRESS, true).removals()) {
                assertThat(removal.offset()).isGreaterThanOrEqualTo(end);
                end = removal.offset() + removal.length();
                String span = pair.input().substring(removal.offset(), end);
                String first = removal.text().split("[^\\p{L}\\p{N}]+", 2)[0];
                assertThat(span).contains(first);
            }
        }
    }

    @Test
    void very_deep_pages_are_read() {
        String deep = "<div>".repeat(200_000) + "<p>Words at the bottom of it all.</p>";
        assertThat(PageExtractor.fragment(deep, null).text()).contains("at the bottom");
        assertThat(PageExtractor.extract("<b><i>".repeat(20_000) + "x", null, false)
                        .body())
                .isNotNull();
    }

    @Test
    void a_page_without_running_text_has_no_body() {
        assertThat(PageExtractor.extract("", null, true).body().isEmpty()).isTrue();
        assertThat(PageExtractor.extract("<html><body><nav><a href=/>Home</a></nav></body></html>", null, true)
                        .body()
                        .isEmpty())
                .isTrue();
    }

    private static String broken(String page, Random random) {
        StringBuilder out = new StringBuilder(page);
        for (int i = 0; i < 12; i++) {
            int at = random.nextInt(out.length());
            if (random.nextInt(4) == 0) {
                out.delete(at, Math.min(out.length(), at + random.nextInt(60)));
            } else {
                out.insert(at, PIECES.get(random.nextInt(PIECES.size())));
            }
        }
        return random.nextInt(5) == 0 ? out.substring(0, random.nextInt(out.length())) : out.toString();
    }

    /** In words, in code and in what stands for a picture: no page can carry these characters. */
    @Test
    void characters_that_references_bring_in_are_left_out() {
        String html = "<p>a&#x90;b&#xd800;c&#xfffe;d&#1;</p><pre>x&#x91;&#x90;y</pre>"
                + "<p><img src='https://vik.example/p.png' alt='e&#x90;f'>g</p>";
        String markdown = PageExtractor.fragment(html, null).markdown();

        assertThat(PlainText.firstUnusable(markdown)).isNegative();
        assertThat(markdown).contains("abcd").contains("x\u2018y").contains("![ef]");
    }
}
