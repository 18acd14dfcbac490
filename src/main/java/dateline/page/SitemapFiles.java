package dateline.page;

import dateline.article.Article;
import dateline.article.Published;
import dateline.page.Page.Rendered;
import dateline.text.Order;
import dateline.view.PlaceInMapView;
import dateline.view.SitemapView;
import dateline.work.Workers;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The sitemap of all pages, split where the protocol wants it, and that of the latest news. */
final class SitemapFiles implements PageKind {
    /** The limit of the sitemap protocol (sitemaps.org, 0.9). */
    private static final int MOST = 50_000;

    /** Google's news sitemaps hold at most a thousand articles of two days. */
    private static final int NEWS_MOST = 1000;

    private static final Duration NEWS = Duration.ofDays(2);

    /** The front page, years, and what stands under them. */
    private final List<Page> dated;

    private final List<Page> others;

    /**
     * @param pages all other pages of the site
     * @param workers share the work on an archive
     */
    SitemapFiles(List<Page> pages, Workers workers) {
        List<List<Page>> both = workers.map(List.of(true, false), isDated -> listed(pages, isDated));
        this.dated = both.get(0);
        this.others = both.get(1);
    }

    private static List<Page> listed(List<Page> pages, boolean dated) {
        return pages.stream()
                .filter(page -> page.listed() && isDated(page) == dated)
                .sorted(Order.rising(Page::file))
                .toList();
    }

    private static boolean isDated(Page page) {
        return page.file().equals(Urls.file(""))
                || Character.isDigit(page.file().charAt(0));
    }

    @Override
    public void plan(PageContext context, Consumer<Page> pages) {
        if (dated.size() + others.size() <= MOST) {
            List<Page> all = new ArrayList<>(dated);
            all.addAll(others);
            pages(context, "sitemap.xml", all, pages);
        } else {
            // What has a date stands apart: a new article then moves no other page into another file.
            List<String> parts = new ArrayList<>();
            for (List<Page> group : List.of(dated, others)) {
                for (int from = 0; from < group.size(); from += MOST) {
                    String path = "sitemap-" + (parts.size() + 1) + ".xml";
                    pages(context, path, group.subList(from, Math.min(from + MOST, group.size())), pages);
                    parts.add(path);
                }
            }
            long facts = Key.of("index").add(parts.size()).value();
            add(context, "sitemap.xml", "sitemap-index.ftlx", facts, () -> maps(context, parts), pages);
        }
        List<Article> news = news(context);
        long facts = Key.of("news").add(context.facts().of(news)).value();
        add(context, "news-sitemap.xml", "news-sitemap.ftlx", facts, () -> places(context, news), pages);
    }

    private static void pages(PageContext context, String path, List<Page> part, Consumer<Page> pages) {
        Key key = Key.of("map");
        for (Page page : part) {
            Published modified = page.modified();
            key.add(page.file()).add(modified == null ? 0 : modified.instant().getEpochSecond());
        }
        add(
                context,
                path,
                "sitemap.ftlx",
                key.value(),
                () -> part.stream().map(page -> place(context, page)).toList(),
                pages);
    }

    private static void add(
            PageContext context,
            String path,
            String template,
            long facts,
            Supplier<List<PlaceInMapView>> entries,
            Consumer<Page> pages) {
        pages.accept(Page.at(
                path,
                "the sitemap",
                false,
                null,
                facts,
                new Rendered(
                        template,
                        () -> context.views()
                                .head("sitemap", path, "Sitemap")
                                .show(
                                        "sitemap",
                                        new SitemapView(context.config().title(), entries.get())))));
    }

    private static List<PlaceInMapView> maps(PageContext context, List<String> paths) {
        return paths.stream()
                .map(path -> new PlaceInMapView(context.urls().absolute(path), null, null, null, null))
                .toList();
    }

    private static PlaceInMapView place(PageContext context, Page page) {
        Published modified = page.modified();
        return new PlaceInMapView(
                context.urls().absolute(page.path()),
                modified == null ? null : context.views().instant(modified),
                null,
                null,
                null);
    }

    /** Counted back from the newest article and not from today, so that the same content gives the same file. */
    private static List<Article> news(PageContext context) {
        List<Article> articles = context.digest().articles();
        if (articles.isEmpty()) {
            return List.of();
        }
        Instant since = articles.get(0).front().date().instant().minus(NEWS);
        return articles.stream()
                .takeWhile(article -> !article.front().date().instant().isBefore(since))
                .limit(NEWS_MOST)
                .toList();
    }

    private static List<PlaceInMapView> places(PageContext context, List<Article> news) {
        return news.stream()
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
