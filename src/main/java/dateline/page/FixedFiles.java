package dateline.page;

import dateline.config.FeedSettings;
import dateline.digest.Topic;
import dateline.page.Page.Rendered;
import dateline.view.FeedView;
import dateline.view.NotFoundView;
import dateline.view.OpmlView;
import dateline.view.Root;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Files that every site has at a fixed place: the page for lost readers, and those for machines. */
final class FixedFiles implements PageKind {
    @Override
    public void plan(PageContext context, Consumer<Page> pages) {
        pages.accept(Page.at(
                "404.html",
                "the page for lost readers",
                false,
                null,
                context.facts().topicNames(),
                new Rendered("404.ftlh", () -> lost(context))));
        pages.accept(Page.made("robots.txt", 0, () -> robots(context).getBytes(StandardCharsets.UTF_8)));
        // GitHub Pages would otherwise run Jekyll over the site.
        pages.accept(Page.made(".nojekyll", 0, () -> new byte[0]));
        pages.accept(Page.at(
                "opml.xml",
                "the list of feeds",
                false,
                null,
                context.facts().topicNames(),
                new Rendered("opml.ftlx", () -> opml(context))));
    }

    private static Root lost(PageContext context) {
        Views views = context.views();
        List<Topic> topics = context.digest().topics();
        return views.head("404", "404.html", context.words().say("Page not found"))
                .unlisted()
                .show("lost", new NotFoundView(topics.stream().map(views::link).toList()));
    }

    private static String robots(PageContext context) {
        StringBuilder out = new StringBuilder("User-agent: *\nAllow: /\n");
        if (context.config().baseUrl().known()) {
            out.append("\nSitemap: ")
                    .append(context.urls().absolute("sitemap.xml"))
                    .append('\n');
            out.append("Sitemap: ")
                    .append(context.urls().absolute("news-sitemap.xml"))
                    .append('\n');
        }
        return out.toString();
    }

    private static Root opml(PageContext context) {
        FeedSettings settings = context.config().feeds();
        List<FeedView> feeds = new ArrayList<>();
        FeedFormat.chosen(settings).stream()
                .filter(format -> format != FeedFormat.JSON)
                .findFirst()
                .ifPresent(format -> {
                    feeds.add(feed(context, context.config().title(), "", format));
                    if (settings.sections().contains("topics")) {
                        for (Topic topic : context.digest().topics()) {
                            feeds.add(feed(context, topic.name(), Urls.term(topic), format));
                        }
                    }
                });
        return context.views()
                .head("opml", "opml.xml", "Feeds")
                .show("opml", new OpmlView(context.config().title(), feeds));
    }

    private static FeedView feed(PageContext context, String title, String path, FeedFormat format) {
        return new FeedView(title, format.mediaType(), context.urls().absolute(path + format.fileName()), false);
    }
}
