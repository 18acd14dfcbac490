package dateline.page;

import dateline.config.SourceSettings;
import dateline.digest.Source;
import dateline.page.Page.Rendered;
import dateline.view.Root;
import dateline.view.SourceView;
import dateline.view.SourcesView;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** All outlets; each outlet; its months. */
final class SourcePages implements PageKind {
    @Override
    public void plan(PageContext context, Consumer<Page> pages) {
        List<Source> sources = context.digest().sources().all();
        pages.accept(new Page(
                "sources/",
                "the list of sources",
                true,
                null,
                new Rendered("sources.ftlh", () -> all(context, sources))));
        for (Source source : sources) {
            Archive archive = new Archive(context, source, "list", Archive.Cut.MONTH);
            pages.accept(new Page(
                    Urls.term(source),
                    "source \"" + source.name() + "\"",
                    true,
                    null,
                    new Rendered("source.ftlh", () -> one(context, source, archive))));
            archive.plan(pages);
        }
    }

    private static Root all(PageContext context, List<Source> sources) {
        Views views = context.views();
        return views.head("list", "sources/", "Sources")
                .description("All outlets that " + context.config().title() + " reads")
                .show(
                        "sources",
                        new SourcesView(sources.stream().map(views::counted).toList()));
    }

    private static Root one(PageContext context, Source source, Archive archive) {
        Views views = context.views();
        @Nullable SourceSettings settings = source.settings();
        String description = settings == null ? null : settings.description();
        SourceView view = new SourceView(
                source.name(),
                description,
                settings == null ? null : settings.url(),
                views.moment(source.oldest().front().date()),
                views.moment(source.newest().front().date()),
                views.cards(archive.front()),
                archive.links());
        return TermPages.head(views, source, "list", "sources")
                .description(description == null ? "Articles from " + source.name() : description)
                .show("source", view);
    }
}
