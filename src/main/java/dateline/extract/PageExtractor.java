package dateline.extract;

import dateline.clean.Body;
import dateline.clean.Findings;
import dateline.clean.Removal;
import dateline.clean.TextCleaner;
import dateline.learn.Forest;
import dateline.metadata.AboutFinder;
import dateline.metadata.PageAbout;
import java.util.List;
import java.util.stream.Collectors;
import org.commonmark.node.Paragraph;
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

    /** So many blocks before and behind the main text may speak of it. */
    private static final int NEAR = 8;

    private PageExtractor() {}

    /**
     * Extracts the article of one page. A pure function, for any number of threads.
     *
     * @param html the page, decoded
     * @param address where it was found, or null
     * @param report whether what is left out shall be listed, which costs time
     */
    public static PageArticle extract(String html, @Nullable String address, boolean report) {
        Parser parser = Parser.htmlParser().setTrackPosition(report);
        Document page = References.cleared(Jsoup.parse(html, base(address), parser), html);
        Layout layout = new Layout(page, VOCABULARY);
        List<Block> kept = BodyFinder.choose(layout, BODY.likelihoods(layout), BodyFinder.THRESHOLD);
        PageAbout about = AboutFinder.find(page, address);
        List<Removal> removals = report ? PageReport.of(html, layout, kept) : List.of();
        if (kept.isEmpty()) {
            return new PageArticle(about, Body.ofParagraphs(List.of()), Findings.NONE, removals);
        }
        Figures figures = Figures.of(layout, kept);
        Body body = Body.of(BodyWriter.write(kept, figures.pictures()));
        return new PageArticle(about, body, findings(layout, kept, figures), removals);
    }

    /**
     * Cleans a piece of HTML that is known to be the article, such as the content of a feed: nothing is chosen, only
     * what may not stand in an article is left out.
     */
    public static Body fragment(String html, @Nullable String address) {
        Document document = References.cleared(Jsoup.parseBodyFragment(html, base(address)), html);
        Layout layout = new Layout(document, word -> 0);
        List<Block> kept = layout.blocks.stream()
                .filter(block -> !block.box.in(Zone.HIDDEN) && !block.box.in(Zone.CAPTION))
                .toList();
        Figures figures = kept.isEmpty() ? Figures.none() : Figures.of(layout, kept);
        org.commonmark.node.Document body = BodyWriter.write(kept, figures.pictures());
        Paragraph rest = figures.rest(document.body());
        if (rest != null) {
            body.appendChild(rest);
        }
        return Body.of(body);
    }

    private static String base(@Nullable String address) {
        return address == null ? "" : address;
    }

    /** What the notices around the main text teach, and its captions. */
    private static Findings findings(Layout page, List<Block> kept, Figures figures) {
        int first = kept.get(0).index - NEAR;
        int last = kept.get(kept.size() - 1).index + NEAR;
        String notices = page.blocks.stream()
                .filter(block -> block.index >= first && block.index <= last && page.isNotice(block))
                .map(block -> block.text)
                .collect(Collectors.joining("\n\n"));
        Findings said =
                notices.isEmpty() ? Findings.NONE : TextCleaner.clean(notices).findings();
        return new Findings(
                List.of(),
                said.biography(),
                null,
                null,
                said.contributors(),
                figures.captions(),
                said.tags(),
                said.related(),
                null,
                said.minutes(),
                false);
    }
}
