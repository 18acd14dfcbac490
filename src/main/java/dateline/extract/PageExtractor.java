package dateline.extract;

import dateline.clean.Body;
import dateline.clean.Findings;
import dateline.clean.Removal;
import dateline.learn.Forest;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** A web page to its article. */
public final class PageExtractor {
    private static final Vocabulary VOCABULARY = LearnedVocabulary.resource("body.words");

    private static final BodyFinder BODY = new BodyFinder(
            Forest.resource(PageExtractor.class, "body-first.forest"),
            Forest.resource(PageExtractor.class, "body-second.forest"));

    private PageExtractor() {}

    /**
     * Extracts the article of one page. A pure function, for any number of threads.
     *
     * @param html the page, decoded
     * @param address where it was found, or null
     * @param report whether what is left out shall be listed, which costs time
     */
    public static PageArticle extract(String html, @Nullable String address, boolean report) {
        Document page = Jsoup.parse(html, base(address), Parser.htmlParser().setTrackPosition(report));
        Layout layout = new Layout(page, VOCABULARY);
        List<Block> kept = BodyFinder.choose(layout, BODY.likelihoods(layout), BodyFinder.THRESHOLD);
        PageAbout about = AboutFinder.find(page, address);
        List<Removal> removals = report ? PageReport.of(html, layout, kept) : List.of();
        if (kept.isEmpty()) {
            return new PageArticle(about, Body.ofParagraphs(List.of()), Findings.NONE, removals);
        }
        Figures figures = Figures.of(layout, kept);
        Body body = Body.of(BodyWriter.write(kept, figures.pictures()));
        return new PageArticle(about, body, findings(figures), removals);
    }

    /**
     * Cleans a piece of HTML that is known to be the article, such as the content of a feed: nothing is chosen, only
     * what may not stand in an article is left out.
     */
    public static Body fragment(String html, @Nullable String address) {
        Document page = Jsoup.parseBodyFragment(html, base(address));
        List<Block> blocks = Segmenter.blocks(page, word -> 0).stream()
                .filter(block -> !block.box.in(Zone.HIDDEN))
                .toList();
        return Body.of(BodyWriter.write(blocks, Map.of()));
    }

    private static String base(@Nullable String address) {
        return address == null ? "" : address;
    }

    private static Findings findings(Figures figures) {
        return new Findings(
                List.of(), null, null, null, List.of(), figures.captions(), List.of(), List.of(), null, null, false);
    }
}
