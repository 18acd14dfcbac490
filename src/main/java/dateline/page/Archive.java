package dateline.page;

import dateline.article.Article;
import dateline.digest.Term;
import dateline.page.Page.Rendered;
import dateline.view.ArchiveView;
import dateline.view.LinkView;
import dateline.view.Root;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * The articles of one term, cut by date, so that a new article leaves the pages of the past as they are.
 *
 * <p>The term's own page shows its latest period whole, and until the next one begins the address of that period leads
 * there; so a new article changes one page of the term and not two. Only when the latest period is too long for that, it
 * has its own page at once, and the term shows the newest of it.
 */
final class Archive {
    /** More than this, and a year is cut into months, a month into days; a day gets a page of its own at once. */
    static final int FRONT = 200;

    /** A term shows at least this many, from older periods if need be. */
    static final int FRONT_LEAST = 20;

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
     * @param start the place of its first article among those of the term
     * @param articles newest first
     * @param parts months of a year, or days of a month, that is too long for one page, newest first; else empty
     */
    private record Period(String path, String name, int start, List<Article> articles, List<Period> parts) {}

    /** A piece of the articles of the term, which come by date. */
    private record Piece(int start, List<Article> articles) {
        LocalDate day() {
            return articles.get(0).day();
        }
    }

    private final PageContext context;
    private final Term term;
    private final String kind;
    private final List<Period> periods;
    private final Period latest;

    Archive(PageContext context, Term term, String kind, Cut cut) {
        this.context = context;
        this.term = term;
        this.kind = kind;
        Piece all = new Piece(0, term.articles());
        this.periods = cut == Cut.MONTH ? months(all) : years(all);
        Period newest = periods.get(0);
        while (!newest.parts().isEmpty()) {
            newest = newest.parts().get(0);
        }
        this.latest = newest;
    }

    private List<Period> months(Piece piece) {
        List<Period> months = new ArrayList<>();
        for (Piece own : pieces(piece, Facts.Day.MONTH)) {
            YearMonth month = YearMonth.from(own.day());
            months.add(period(Urls.month(month), context.words().month(month), own, FRONT, this::days));
        }
        return months;
    }

    private List<Period> days(Piece piece) {
        List<Period> days = new ArrayList<>();
        for (Piece own : pieces(piece, Facts.Day.DAY)) {
            LocalDate day = own.day();
            days.add(period(Urls.edition(day), context.words().day(day), own, Integer.MAX_VALUE, this::days));
        }
        return days;
    }

    private List<Period> years(Piece piece) {
        List<Period> years = new ArrayList<>();
        for (Piece own : pieces(piece, Facts.Day.YEAR)) {
            int year = own.day().getYear();
            years.add(period(Urls.year(year), Integer.toString(year), own, FRONT, this::months));
        }
        return years;
    }

    private Period period(String path, String name, Piece piece, int most, Function<Piece, List<Period>> cut) {
        List<Period> parts = piece.articles().size() > most ? cut.apply(piece) : List.of();
        return new Period(Urls.term(term) + path, name, piece.start(), piece.articles(), parts);
    }

    /** Cuts a piece wherever another day, month or year begins. */
    private List<Piece> pieces(Piece piece, int unit) {
        List<Piece> pieces = new ArrayList<>();
        List<Article> articles = piece.articles();
        int start = 0;
        int of = context.facts().day(articles, 0) >> unit;
        for (int i = 1; i <= articles.size(); i++) {
            int next = i == articles.size() ? -1 : context.facts().day(articles, i) >> unit;
            if (next != of) {
                pieces.add(new Piece(piece.start() + start, articles.subList(start, i)));
                start = i;
                of = next;
            }
        }
        return pieces;
    }

    /** What the term's own page shows of the articles about it, newest first. */
    List<Article> front() {
        return shown(true);
    }

    /** What the term's own page shows of the articles that only mention it, newest first. */
    List<Article> mentioned() {
        return shown(false);
    }

    private List<Article> shown(boolean about) {
        int whole = latest.articles().size();
        int size = whole <= FRONT ? Math.max(whole, FRONT_LEAST) : FRONT;
        return split(
                0, term.articles().subList(0, Math.min(size, term.articles().size())), about);
    }

    /** Those of some articles that are about the term, or the others. */
    private List<Article> split(int start, List<Article> articles, boolean about) {
        return IntStream.range(0, articles.size())
                .filter(i -> term.about(start + i) == about)
                .mapToObj(articles::get)
                .toList();
    }

    /** Links to the periods, newest first; none when the only one is all on the term's own page. */
    List<LinkView> links() {
        return periods.size() == 1 && onFront(periods.get(0))
                ? List.of()
                : periods.stream().map(this::link).toList();
    }

    /** Whether a period is all on the term's own page, so that its own address need only lead there. */
    private boolean onFront(Period period) {
        return period.path().equals(latest.path()) && period.articles().size() <= FRONT;
    }

    private LinkView link(Period period) {
        return context.views().link(period.name(), onFront(period) ? Urls.term(term) : period.path());
    }

    /** Plans a page, or the way to it, for each period. */
    void plan(Consumer<Page> pages) {
        plan(periods, pages);
    }

    private void plan(List<Period> list, Consumer<Page> pages) {
        for (int i = 0; i < list.size(); i++) {
            Period period = list.get(i);
            int position = i;
            String origin = period.name() + " of " + term.name();
            if (onFront(period)) {
                pages.accept(RedirectPages.page(context, period.path(), Urls.term(term), origin));
            } else {
                Rendered content = new Rendered("archive.ftlh", () -> root(list, position));
                pages.accept(Page.at(period.path(), origin, true, null, facts(list, position), content));
                plan(period.parts(), pages);
            }
        }
    }

    private long facts(List<Period> list, int i) {
        Period period = list.get(i);
        Key key = Key.of("archive")
                .add(term.name())
                .add(term.slug())
                .add(context.views().isRepeated(term.name()));
        // One that is cut shows the periods that it is cut into, and no article.
        for (int k = 0; period.parts().isEmpty() && k < period.articles().size(); k++) {
            key.add(context.facts().of(period.articles(), k)).add(term.about(period.start() + k));
        }
        period.parts().forEach(part -> key.add(part.path()).add(onFront(part)));
        for (int near = Math.max(0, i - 1); near <= Math.min(list.size() - 1, i + 1); near++) {
            key.add(list.get(near).path()).add(onFront(list.get(near)));
        }
        return key.value();
    }

    private Root root(List<Period> list, int i) {
        Views views = context.views();
        Period period = list.get(i);
        String title = term.name() + ", " + period.name();
        ArchiveView view = new ArchiveView(
                views.link(term),
                period.name(),
                period.parts().isEmpty()
                        ? Sections.byDay(split(period.start(), period.articles(), true), views)
                        : List.of(),
                period.parts().isEmpty()
                        ? split(period.start(), period.articles(), false).stream()
                                .map(views::reference)
                                .toList()
                        : List.of(),
                period.parts().stream().map(this::link).toList(),
                i + 1 < list.size() ? link(list.get(i + 1)) : null,
                i > 0 ? link(list.get(i - 1)) : null);
        Views.Head head = views.head(kind, period.path(), title);
        TermPages.distinguish(head, views, term);
        return head.description(context.words().say("Articles on {1}", title))
                .crumb(context.words().say(TermPages.title(term)), Urls.index(term))
                .crumb(term.name(), Urls.term(term))
                .show("archive", view);
    }
}
