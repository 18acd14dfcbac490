package dateline.page;

import dateline.article.Article;
import dateline.config.SourceSettings;
import dateline.digest.Source;
import dateline.digest.Topic;
import dateline.drawing.Shares;
import dateline.page.Page.Rendered;
import dateline.render.Html;
import dateline.text.English;
import dateline.text.Order;
import dateline.view.LinkView;
import dateline.view.OutletView;
import dateline.view.Root;
import dateline.view.SourceView;
import dateline.view.SourcesView;
import dateline.work.Once;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** All outlets; each outlet; its months. */
final class SourcePages implements PageKind {
    /** Topics of an outlet; what it rarely writes on says little of it. */
    private static final int TOPICS = 12;

    private static final int THOUSAND = 1000;

    @Override
    public void plan(PageContext context, Consumer<Page> pages) {
        List<Source> sources = context.digest().sources();
        Standing standing = Standing.of(context.digest());
        pages.accept(Page.at(
                "sources/",
                "the list of sources",
                true,
                null,
                Key.of("source list")
                        .all(sources, source -> facts(context, source, standing))
                        .add(context.digest().articles().size())
                        .value(),
                new Rendered("sources.ftlh", () -> all(context, sources, standing))));
        for (Source source : sources) {
            Archive archive = new Archive(context, source, "list", Archive.Cut.MONTH);
            pages.accept(Page.at(
                    Urls.term(source),
                    "source \"" + source.name() + "\"",
                    true,
                    null,
                    facts(context, source, standing),
                    new Rendered("source.ftlh", () -> one(context, source, standing, archive))));
            archive.plan(pages);
        }
    }

    private static long facts(PageContext context, Source source, Standing standing) {
        return Key.of("source page")
                .add(context.facts().of(source))
                .add(context.views().isRepeated(source.name()))
                .add(standing.shared(source))
                .add(standing.scoops(source))
                .value();
    }

    private static Root all(PageContext context, List<Source> sources, Standing standing) {
        Views views = context.views();
        return views.head("list", "sources/", context.words().say("Sources"))
                .description(context.words()
                        .say("All outlets that {1} reads", context.config().title()))
                .show(
                        "sources",
                        new SourcesView(
                                sources.stream()
                                        .map(source -> outlet(context, source, standing))
                                        .toList(),
                                sources.isEmpty() ? null : Once.of(() -> chart(context, sources))));
    }

    private static Html chart(PageContext context, List<Source> sources) {
        List<Shares.Part> parts = sources.stream()
                .map(source -> new Shares.Part(
                        source.name(),
                        share(context, source) + " %",
                        source.articles().size(),
                        context.urls().link(Urls.term(source))))
                .toList();
        return new Html(Shares.svg(context.words().say("Share of all articles"), parts));
    }

    private static String share(PageContext context, Source source) {
        long all = context.digest().articles().size();
        return English.tenths(Math.round((double) THOUSAND * source.articles().size() / all));
    }

    /** Only the list of all tells shares: on the page of each outlet they would change with every article of another. */
    private static OutletView outlet(PageContext context, Source source, Standing standing) {
        Views views = context.views();
        return new OutletView(
                views.counted(source),
                share(context, source),
                standing.scoops(source),
                views.moment(source.oldest().front().date()),
                views.moment(source.newest().front().date()));
    }

    private static Root one(PageContext context, Source source, Standing standing, Archive archive) {
        Views views = context.views();
        @Nullable SourceSettings settings = source.settings();
        String description = settings == null ? null : settings.description();
        SourceView view = new SourceView(
                source.name(),
                description,
                settings == null ? null : settings.url(),
                views.moment(source.oldest().front().date()),
                views.moment(source.newest().front().date()),
                standing.shared(source),
                standing.scoops(source),
                Once.of(() -> topics(context, source)),
                views.cards(archive.front()),
                archive.links());
        return TermPages.head(views, source, "list", "sources")
                .description(
                        description == null ? context.words().say("Articles from {1}", source.name()) : description)
                .show("source", view);
    }

    private static List<LinkView> topics(PageContext context, Source source) {
        Map<Topic, Integer> counts = new HashMap<>();
        for (Article article : source.articles()) {
            context.digest().topicsOf(article).forEach(topic -> counts.merge(topic, 1, Integer::sum));
        }
        return counts.entrySet().stream()
                .sorted(Order.falling(
                        Map.Entry::getValue,
                        Order.rising(entry -> entry.getKey().name())))
                .limit(TOPICS)
                .map(entry ->
                        context.views().counted(entry.getKey().name(), Urls.term(entry.getKey()), entry.getValue()))
                .toList();
    }
}
