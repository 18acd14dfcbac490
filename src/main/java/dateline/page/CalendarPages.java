package dateline.page;

import dateline.digest.Edition;
import dateline.page.Page.Rendered;
import dateline.view.DayView;
import dateline.view.LinkView;
import dateline.view.MonthView;
import dateline.view.Root;
import dateline.view.YearView;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The archive by date: years, months, and the edition of each day. */
final class CalendarPages implements PageKind {
    /** Headlines of a day in its month. */
    private static final int HEADLINES = 3;

    @Override
    public void plan(PageContext context, Consumer<Page> pages) {
        List<Edition> editions = context.digest().editions();
        Map<YearMonth, List<Edition>> months = new LinkedHashMap<>();
        Map<Integer, List<YearMonth>> years = new LinkedHashMap<>();
        for (Edition edition : editions) {
            YearMonth month = YearMonth.from(edition.day());
            months.computeIfAbsent(month, m -> new ArrayList<>()).add(edition);
        }
        for (YearMonth month : months.keySet()) {
            years.computeIfAbsent(month.getYear(), y -> new ArrayList<>()).add(month);
        }
        Neighbours<Integer> nearYears = new Neighbours<>(years.keySet());
        years.forEach((year, list) -> pages.accept(page(
                Urls.year(year),
                "year " + year,
                facts(year, list, months, nearYears),
                "year.ftlh",
                () -> year(context, year, list, months, nearYears))));
        Neighbours<YearMonth> nearMonths = new Neighbours<>(months.keySet());
        months.forEach((month, list) -> pages.accept(page(
                Urls.month(month),
                "month " + month,
                Key.of("month")
                        .all(list, context.facts()::of)
                        .add(nearMonths.facts(month))
                        .value(),
                "month.ftlh",
                () -> month(context, month, list, nearMonths))));
        Neighbours<LocalDate> nearDays =
                new Neighbours<>(editions.stream().map(Edition::day).toList());
        EditionDossier dossier = new EditionDossier(context);
        for (Edition edition : editions) {
            pages.accept(page(
                    Urls.edition(edition.day()),
                    "edition of " + edition.day(),
                    Key.of("edition")
                            .add(dossier.facts(edition))
                            .add(nearDays.facts(edition.day()))
                            .value(),
                    "edition.ftlh",
                    () -> edition(context, dossier, edition, nearDays)));
        }
    }

    private static Page page(String path, String origin, long facts, String template, Supplier<Root> model) {
        return Page.at(path, origin, true, null, facts, new Rendered(template, model));
    }

    /** A year shows days and numbers only. */
    private static long facts(
            int year, List<YearMonth> list, Map<YearMonth, List<Edition>> months, Neighbours<Integer> near) {
        Key key = Key.of("year").add(near.facts(year));
        for (YearMonth month : list) {
            for (Edition edition : months.getOrDefault(month, List.of())) {
                key.add(edition.day().toEpochDay()).add(edition.stories().size());
            }
        }
        return key.value();
    }

    private static Root year(
            PageContext context,
            int year,
            List<YearMonth> list,
            Map<YearMonth, List<Edition>> months,
            Neighbours<Integer> near) {
        Function<Integer, LinkView> link = y -> context.views().link(Integer.toString(y), Urls.year(y));
        List<MonthView> views = list.stream()
                .map(month -> month(context, month, months.getOrDefault(month, List.of()), 0, null))
                .toList();
        YearView view = new YearView(Integer.toString(year), views, near.before(year, link), near.after(year, link));
        return context.views()
                .head("date", Urls.year(year), Integer.toString(year))
                .description(context.words().say("All editions of {1}, by month and day", Integer.toString(year)))
                .show("year", view);
    }

    private static Root month(PageContext context, YearMonth month, List<Edition> list, Neighbours<YearMonth> near) {
        String name = context.words().month(month);
        return context.views()
                .head("date", Urls.month(month), name)
                .description(context.words().say("All editions of {1}, with their first headlines", name))
                .crumb(Integer.toString(month.getYear()), Urls.year(month.getYear()))
                .show("month", month(context, month, list, HEADLINES, near));
    }

    private static MonthView month(
            PageContext context,
            YearMonth month,
            List<Edition> list,
            int headlines,
            @Nullable Neighbours<YearMonth> near) {
        Views views = context.views();
        Function<YearMonth, LinkView> link = m -> views.link(context.words().month(m), Urls.month(m));
        List<DayView> days = list.stream()
                .map(edition -> new DayView(
                        edition.day().getDayOfMonth(),
                        context.words().full(edition.day()),
                        context.urls().link(Urls.edition(edition.day())),
                        edition.stories().size(),
                        edition.stories().stream()
                                .limit(headlines)
                                .map(story -> views.card(story, edition.day()))
                                .toList()))
                .toList();
        return new MonthView(
                context.words().month(month),
                context.urls().link(Urls.month(month)),
                days.stream().mapToInt(DayView::count).sum(),
                month.lengthOfMonth(),
                month.atDay(1).getDayOfWeek().getValue() - 1,
                context.words().shortWeekdays(),
                days,
                near == null ? null : near.before(month, link),
                near == null ? null : near.after(month, link));
    }

    private static Root edition(
            PageContext context, EditionDossier dossier, Edition edition, Neighbours<LocalDate> near) {
        Views views = context.views();
        LocalDate day = edition.day();
        YearMonth month = YearMonth.from(day);
        return views.head("date", Urls.edition(day), context.words().full(day))
                .description(context.words()
                        .say("The news of {1}, by topic", context.words().full(day)))
                .crumb(Integer.toString(day.getYear()), Urls.year(day.getYear()))
                .crumb(context.words().month(day.getMonthValue()), Urls.month(month))
                .show("edition", dossier.of(edition, near));
    }
}
