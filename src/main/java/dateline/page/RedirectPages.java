package dateline.page;

import dateline.article.Article;
import dateline.page.Page.Rendered;
import dateline.view.RedirectView;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** A page at each former address of an article, which leads to where it is now. */
final class RedirectPages implements PageKind {
    @Override
    public void plan(PageContext context, Consumer<Page> pages) {
        List<Article> all = new ArrayList<>(context.digest().articles());
        all.addAll(context.digest().withdrawn());
        for (Article article : all) {
            for (String file : article.front().aliases()) {
                String path = Urls.path(file);
                // What moved here may stand where it stood.
                if (!path.equals(Urls.article(article))) {
                    pages.accept(page(context, path, Urls.article(article), "alias in " + article.file()));
                }
            }
        }
    }

    /** A page at {@code from} that leads to {@code to}. */
    static Page page(PageContext context, String from, String to, String origin) {
        Views views = context.views();
        return Page.at(
                from,
                origin,
                false,
                null,
                Key.of(to).value(),
                new Rendered(
                        "redirect.ftlh",
                        () -> views.head("redirect", to, context.words().say("Moved"))
                                .unlisted()
                                .show(
                                        "redirect",
                                        new RedirectView(context.urls().link(to)))));
    }
}
