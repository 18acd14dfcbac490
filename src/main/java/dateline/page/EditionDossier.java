package dateline.page;

import dateline.article.Article;
import dateline.digest.Digest;
import dateline.digest.Edition;
import dateline.digest.Entity;
import dateline.digest.Named;
import dateline.digest.Source;
import dateline.digest.Story;
import dateline.digest.Topic;
import dateline.entity.EntityType;
import dateline.text.English;
import dateline.text.Order;
import dateline.text.Words;
import dateline.view.EditionView;
import dateline.view.LinkView;
import dateline.view.TrendView;
import dateline.work.Once;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** All that the page of an edition shows. It looks back a week and never ahead, so that a new day leaves the old ones alone. */
final class EditionDossier {
    /** Stories at the top. */
    private static final int TOP = 5;

    /** As many are at the top of a day on which nothing was reported twice. */
    private static final int LEAST = 3;

    private static final int WEEK = 7;
    private static final int TRENDS = 8;

    /** A share of change that is worth an arrow. */
    private static final double MORE = 1.5;

    private final PageContext context;
    private final NavigableMap<LocalDate, Edition> editions = new TreeMap<>();

    EditionDossier(PageContext context) {
        this.context = context;
        context.digest().editions().forEach(edition -> editions.put(edition.day(), edition));
    }

    EditionView of(Edition edition, Neighbours<LocalDate> near) {
        Views views = context.views();
        LocalDate day = edition.day();
        List<Article> articles = edition.articles();
        Supplier<Map<Entity, Integer>> today = Once.of(() -> counts(List.of(edition)));
        Supplier<Map<Entity, Integer>> before = Once.of(() -> counts(weekBefore(day)));
        int top = top(edition);
        List<Story> rest = edition.stories().subList(top, edition.stories().size());
        return new EditionView(
                context.words().day(day),
                context.words().weekday(day.getDayOfWeek()),
                edition.stories().size(),
                articles.size(),
                Once.of(() -> minutes(articles)),
                articles.isEmpty()
                        ? null
                        : views.moment(articles.get(articles.size() - 1).front().date()),
                edition.stories().subList(0, top).stream()
                        .map(story -> views.card(story, day))
                        .toList(),
                Sections.byTopic(rest, day, context.digest(), views),
                Once.of(() -> trends(today.get(), before.get(), EntityType.PERSON)),
                Once.of(() -> trends(today.get(), before.get(), EntityType.PLACE)),
                Once.of(() -> sources(articles)),
                Once.of(() -> quiet(edition)),
                edition.withdrawn().stream()
                        .map(article -> views.link(
                                context.words().say("An article of this day was withdrawn"), Urls.article(article)))
                        .toList(),
                years(day),
                letters(day),
                near.before(day, views::day),
                near.after(day, views::day));
    }

    /** What the page of an edition is made from. */
    long facts(Edition edition) {
        LocalDate day = edition.day();
        Key key = Key.of("edition page").add(context.facts().of(edition));
        weekBefore(day).forEach(earlier -> key.add(context.facts().of(earlier)));
        editionsOfDay(day).forEach(year -> key.add(year.getYear()));
        return key.value();
    }

    private List<LinkView> letters(LocalDate day) {
        if (!EmailFiles.wanted(context)) {
            return List.of();
        }
        String folder = Urls.edition(day);
        return List.of(
                context.views().link(context.words().say("Letter"), folder + EmailFiles.HTML),
                context.views().link("plain text", folder + EmailFiles.TEXT),
                context.views().link("draft to send", folder + EmailFiles.DRAFT));
    }

    /** How many of the ranked stories stand at the top. */
    static int top(Edition edition) {
        int shared = (int) edition.stories().stream()
                .takeWhile(story -> story.pinned() || story.on(edition.day()).size() > 1)
                .count();
        return Math.min(edition.stories().size(), Math.min(TOP, Math.max(LEAST, shared)));
    }

    private static int minutes(List<Article> articles) {
        return Words.minutes(articles.stream()
                .mapToInt(article -> Words.count(article.summary()) + Words.count(article.title()))
                .sum());
    }

    private List<LinkView> sources(List<Article> articles) {
        Map<Source, Integer> counts = new LinkedHashMap<>();
        articles.stream()
                .map(context.digest()::sourceOf)
                .filter(Objects::nonNull)
                .forEach(source -> counts.merge(source, 1, Integer::sum));
        return counts.entrySet().stream()
                .sorted(Order.falling(
                        Map.Entry::getValue,
                        Order.rising(entry -> entry.getKey().name())))
                .map(entry ->
                        context.views().counted(entry.getKey().name(), Urls.term(entry.getKey()), entry.getValue()))
                .toList();
    }

    private List<Edition> weekBefore(LocalDate day) {
        return List.copyOf(
                editions.subMap(day.minusDays(WEEK), true, day, false).values());
    }

    private List<TrendView> trends(Map<Entity, Integer> today, Map<Entity, Integer> before, EntityType type) {
        return today.entrySet().stream()
                .filter(entry -> entry.getKey().type() == type)
                .sorted(Order.falling(
                        Map.Entry::getValue,
                        Order.rising(
                                entry -> before.getOrDefault(entry.getKey(), 0),
                                Order.rising(entry -> entry.getKey().name()))))
                .limit(TRENDS)
                .map(entry -> trend(entry.getKey(), entry.getValue(), before.getOrDefault(entry.getKey(), 0)))
                .toList();
    }

    /** The people of a day, the most named first. */
    List<Entity> people(Edition edition) {
        return counts(List.of(edition)).entrySet().stream()
                .filter(entry -> entry.getKey().type() == EntityType.PERSON)
                .sorted(Order.falling(
                        Map.Entry::getValue,
                        Order.rising(entry -> entry.getKey().name())))
                .map(Map.Entry::getKey)
                .toList();
    }

    private TrendView trend(Entity entity, int count, int week) {
        double usual = week / (double) WEEK;
        String change = week == 0 ? "new" : count > MORE * usual ? "up" : count * MORE < usual ? "down" : "same";
        return new TrendView(context.views().chip(entity), count, English.tenths(Math.round(10 * usual)), change);
    }

    private Map<Entity, Integer> counts(List<Edition> days) {
        Map<Entity, Integer> counts = new HashMap<>();
        for (Edition edition : days) {
            for (Article article : edition.articles()) {
                for (Named named : context.digest().named(article)) {
                    counts.merge(named.entity(), 1, Integer::sum);
                }
            }
        }
        return counts;
    }

    /** Topics that the week before had news on. */
    private List<LinkView> quiet(Edition edition) {
        Digest digest = context.digest();
        Set<Topic> today = new HashSet<>();
        edition.articles().forEach(article -> today.addAll(digest.topicsOf(article)));
        List<Topic> quiet = new ArrayList<>();
        for (Edition earlier : weekBefore(edition.day())) {
            for (Article article : earlier.articles()) {
                for (Topic topic : digest.topicsOf(article)) {
                    if (!today.contains(topic) && !quiet.contains(topic)) {
                        quiet.add(topic);
                    }
                }
            }
        }
        quiet.sort(Order.rising(Topic::name));
        return quiet.stream().map(context.views()::link).toList();
    }

    /** On this day: only years before, for those to come are not known yet. */
    private List<LinkView> years(LocalDate day) {
        return editionsOfDay(day)
                .map(other -> context.views().link(Integer.toString(other.getYear()), Urls.edition(other)))
                .toList();
    }

    private Stream<LocalDate> editionsOfDay(LocalDate day) {
        int first = editions.isEmpty() ? day.getYear() : editions.firstKey().getYear();
        return IntStream.rangeClosed(1, day.getYear() - first)
                .mapToObj(day::minusYears)
                .filter(other -> other.getDayOfMonth() == day.getDayOfMonth() && editions.containsKey(other));
    }
}
