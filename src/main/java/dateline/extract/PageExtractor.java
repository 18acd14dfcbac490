package dateline.extract;

import dateline.clean.Body;
import dateline.clean.Findings;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** A web page to its article. */
public final class PageExtractor {
    private PageExtractor() {}

    /**
     * Extracts the article of one page. A pure function, for any number of threads.
     *
     * @param html the page, decoded
     * @param address where it was found, or null
     * @param report whether what is left out shall be listed, which costs time
     */
    public static PageArticle extract(String html, @Nullable String address, boolean report) {
        Document page = Jsoup.parse(html, address == null ? "" : address);
        return new PageArticle(
                PageAbout.NOTHING, Body.ofParagraphs(page.select("p").eachText()), Findings.NONE, List.of());
    }

    /**
     * Cleans a piece of HTML that is known to be the article, such as the content of a feed: nothing is chosen, only
     * what may not stand in an article is left out.
     */
    public static Body fragment(String html, @Nullable String address) {
        return Body.ofParagraphs(Jsoup.parseBodyFragment(html, address == null ? "" : address)
                .select("p")
                .eachText());
    }
}
