package dateline.page;

import dateline.article.Article;
import dateline.digest.Term;
import dateline.page.Page.Rendered;
import dateline.text.English;
import dateline.view.ArchiveView;
import dateline.view.LinkView;
import dateline.view.RedirectView;
import dateline.view.Root;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The articles of one term, cut by date, so that a new article leaves the pages of the past as they are.
 *
 * <p>The term's own page shows its latest period whole, and until then the address of that period leads there; so a new
 * article changes one page of the term and not two. Only when the latest period is too long for that, it has its own page
 * at once, and the term shows the newest of it.
 */
final class Archive {
    /** More than this, and the latest period gets a page of its own. */
    static final int FRONT = 100;

    /** A term shows at least this many, from older periods if need be. */
    static final int FRONT_LEAST = 20;

    /** A year with more is cut into months. */
    private static final int YEAR_MOST = 400;

    /** How long a period is. */
    enum Cut {
        MONTH,
        YEAR
    }

    /**
     * A month or year of a term.
     *
     * @param path of its page
     * @param name such as {@code August 2025}
     * @param articles newest first
     */
    private record Period(String path, String name, List<Article> articles) {}

    private final PageContext context;
    private final Term term;
    private final String kind;
    private final Cut cut;
    private final List<Period> periods;

    Archive(PageContext context, Term term, String kind, Cut cut) {
        this.context = context;
        this.term = term;
        this.kind = kind;
        this.cut = cut;
        this.periods = cut == Cut.MONTH ? months(term.articles()) : years();
    }

    private List<Period> months(List<Article> articles) {
        return by(articles, YearMonth::from, month -> Urls.term(term) + Urls.month(month), English::month);
    }

    private List<Period> years() {
        return by(
                term.articles(),
                day -> day.getYear(),
                year -> Urls.term(term) + Urls.year(year),
                year -> Integer.toString(year));
    }

    private static <K> List<Period> by(
            List<Article> articles,
            Function<LocalDate, K> key,
            Function<K, String> path,
            Function<K, String> name) {
        Map<K, List<Article>> groups = new LinkedHashMap<>();
        for (Article article : articles) {
            groups.computeIfAbsent(key.apply(article.day()), k -> new ArrayList<>()).add(article);
        }
        List<Period> periods = new ArrayList<>(groups.size());
        groups.forEach((k, list) -> periods.add(new Period(path.apply(k), name.apply(k), list)));
        return periods;
    }

    private boolean latestIsWhole() {
        return periods.get(0).articles().size() <= FRONT;
    }

    /** What the term's own page shows, newest first. */
    List<Article> front() {
        int latest = periods.get(0).articles().size();
        int size = latestIsWhole() ? Math.max(latest, FRONT_LEAST) : FRONT;
        List<Article> all = term.articles();
        return all.subList(0, Math.min(size, all.size()));
    }

    /** Links to the periods, newest first; none when the term's own page shows all there is. */
    List<LinkView> links() {
        if (front().size() == term.articles().size()) {
            return List.of();
        }
        return periods.stream().map(this::link).toList();
    }

    private LinkView link(Period period) {
        boolean here = period.equals(periods.get(0)) && latestIsWhole();
        return context.views().link(period.name(), here ? Urls.term(term) : period.path());
    }

    /** Plans a page, or the way to it, for each period. */
    void plan(Consumer<Page> pages) {
        for (int i = 0; i < periods.size(); i++) {
            if (i == 0 && latestIsWhole()) {
                pages.accept(RedirectPages.page(context, periods.get(0).path(), Urls.term(term), term.name()));
            } else {
                plan(periods, i, pages);
            }
        }
    }

    private void plan(List<Period> list, int i, Consumer<Page> pages) {
        Period period = list.get(i);
        boolean parted = cut == Cut.YEAR && list == periods && period.articles().size() > YEAR_MOST;
        List<Period> parts = parted ? months(period.articles()) : List.of();
        pages.accept(new Page(
                period.path(),
                period.name() + " of " + term.name(),
                true,
                null,
                new Rendered("archive.ftlh", () -> root(list, i, parts))));
        for (int part = 0; part < parts.size(); part++) {
            plan(parts, part, pages);
        }
    }

    private Root root(List<Period> list, int i, List<Period> parts) {
        Views views = context.views();
        Period period = list.get(i);
        String title = term.name() + ", " + period.name();
        ArchiveView view = new ArchiveView(
                views.link(term),
                period.name(),
                parts.isEmpty() ? Sections.byDay(period.articles(), views) : List.of(),
                parts.stream()
                        .map(part -> views.counted(
                                part.name(), part.path(), part.articles().size()))
                        .toList(),
                i + 1 < list.size() ? link(list.get(i + 1)) : null,
                i > 0 ? link(list.get(i - 1)) : null);
        return views.head(kind, period.path(), title)
                .description("Articles on " + title)
                .crumb(TermPages.title(term), Urls.index(term))
                .crumb(term.name(), Urls.term(term))
                .show("archive", view);
    }
}
