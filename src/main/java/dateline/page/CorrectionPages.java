package dateline.page;

import dateline.article.Article;
import dateline.article.Correction;
import dateline.article.Published;
import dateline.digest.Digest;
import dateline.page.Page.Rendered;
import dateline.text.Order;
import dateline.view.CorrectionView;
import dateline.view.CorrectionsView;
import dateline.view.Root;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * The log of corrections: what articles say was put right, and, where one says only {@code updated}, that it changed. A page
 * only where there is something to tell.
 */
final class CorrectionPages implements PageKind {
    static final String PATH = "corrections/";

    /** Older ones stand in their articles. */
    private static final int MOST = 200;

    /** One correction and the article that it is of. */
    private record Entry(Article article, Published date, String text) {}

    @Override
    public void plan(PageContext context, Consumer<Page> pages) {
        if (any(context.digest())) {
            pages.accept(Page.at(
                    PATH,
                    "the log of corrections",
                    true,
                    null,
                    facts(context),
                    new Rendered("corrections.ftlh", () -> root(context))));
        }
    }

    private static long facts(PageContext context) {
        List<Article> corrected = context.digest().articles().stream()
                .filter(CorrectionPages::corrected)
                .toList();
        return Key.of("corrections").all(corrected, context.facts()::of).value();
    }

    /** Whether there is anything to tell. */
    static boolean any(Digest digest) {
        return digest.articles().stream().anyMatch(CorrectionPages::corrected);
    }

    private static boolean corrected(Article article) {
        return !article.front().corrections().isEmpty() || later(article);
    }

    private static boolean later(Article article) {
        Published updated = article.front().updated();
        return updated != null
                && updated.instant().isAfter(article.front().date().instant());
    }

    /** What an article says was put right, the latest first. */
    static List<CorrectionView> of(Article article, Views views) {
        return article.front().corrections().stream()
                .map(correction -> new Entry(article, correction.date(), correction.text()))
                .sorted(Order.falling(entry -> entry.date().instant()))
                .map(entry -> view(entry, views))
                .toList();
    }

    private static Root root(PageContext context) {
        Views views = context.views();
        List<Entry> entries = new ArrayList<>();
        for (Article article : context.digest().articles()) {
            Published changed = Views.changed(article);
            for (Correction correction : article.front().corrections()) {
                entries.add(new Entry(article, correction.date(), correction.text()));
            }
            if (article.front().corrections().isEmpty() && later(article)) {
                entries.add(new Entry(article, changed, ""));
            }
        }
        entries.sort(Order.falling(
                entry -> entry.date().instant(),
                Order.rising(entry -> entry.article().id())));
        return views.head("list", PATH, views.words().say("Corrections"))
                .description(views.words().say("What was put right in articles after they were published"))
                .show(
                        "log",
                        new CorrectionsView(entries.stream()
                                .limit(MOST)
                                .map(entry -> view(entry, views))
                                .toList()));
    }

    private static CorrectionView view(Entry entry, Views views) {
        return new CorrectionView(views.moment(entry.date()), entry.text(), views.reference(entry.article()));
    }
}
