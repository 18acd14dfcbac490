package dateline.page;

import dateline.article.Article;
import dateline.page.Page.Rendered;
import dateline.view.PlaceInMapView;
import dateline.view.SitemapView;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/** The sitemap of all pages, split where the protocol wants it, and that of the latest news. */
final class SitemapFiles implements PageKind {
    /** The limit of the sitemap protocol (sitemaps.org, 0.9). */
    private static final int MOST = 50_000;

    /** Google's news sitemaps hold at most a thousand articles of two days. */
    private static final int NEWS_MOST = 1000;

    private static final Duration NEWS = Duration.ofDays(2);

    private final List<Page> listed;

    /** @param pages all other pages of the site */
    SitemapFiles(List<Page> pages) {
        this.listed = pages.stream()
                .filter(Page::listed)
                .sorted(Comparator.comparing(Page::path))
                .toList();
    }

    @Override
    public void plan(PageContext context, Consumer<Page> pages) {
        if (listed.size() <= MOST) {
            add(
                    context,
                    "sitemap.xml",
                    "sitemap.ftlx",
                    listed.stream().map(p -> place(context, p)).toList(),
                    pages);
        } else {
            List<PlaceInMapView> parts = new ArrayList<>();
            for (int from = 0; from < listed.size(); from += MOST) {
                String path = "sitemap-" + (parts.size() + 1) + ".xml";
                List<Page> part = listed.subList(from, Math.min(from + MOST, listed.size()));
                add(
                        context,
                        path,
                        "sitemap.ftlx",
                        part.stream().map(p -> place(context, p)).toList(),
                        pages);
                parts.add(new PlaceInMapView(context.urls().absolute(path), null, null, null, null));
            }
            add(context, "sitemap.xml", "sitemap-index.ftlx", parts, pages);
        }
        add(context, "news-sitemap.xml", "news-sitemap.ftlx", news(context), pages);
    }

    private static void add(
            PageContext context, String path, String template, List<PlaceInMapView> entries, Consumer<Page> pages) {
        SitemapView view = new SitemapView(context.config().title(), entries);
        pages.accept(new Page(
                path,
                "the sitemap",
                false,
                null,
                new Rendered(
                        template,
                        () -> context.views().head("sitemap", path, "Sitemap").show("sitemap", view))));
    }

    private static PlaceInMapView place(PageContext context, Page page) {
        return new PlaceInMapView(context.urls().absolute(page.path()), page.modified(), null, null, null);
    }

    /** Counted back from the newest article and not from today, so that the same content gives the same file. */
    private static List<PlaceInMapView> news(PageContext context) {
        List<Article> articles = context.digest().articles();
        if (articles.isEmpty()) {
            return List.of();
        }
        Instant since = articles.get(0).front().date().instant().minus(NEWS);
        return articles.stream()
                .takeWhile(article -> !article.front().date().instant().isBefore(since))
                .limit(NEWS_MOST)
                .map(article -> {
                    String language = article.front().language();
                    return new PlaceInMapView(
                            context.urls().absolute(Urls.article(article)),
                            null,
                            article.title(),
                            context.views().instant(article.front().date()),
                            language == null ? context.config().language() : language);
                })
                .toList();
    }
}
