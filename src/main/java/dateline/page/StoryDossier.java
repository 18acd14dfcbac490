package dateline.page;

import dateline.article.Article;
import dateline.config.Publish;
import dateline.digest.Digest;
import dateline.digest.Entity;
import dateline.digest.Member;
import dateline.digest.Named;
import dateline.digest.Quotation;
import dateline.digest.Source;
import dateline.digest.Story;
import dateline.story.Summarizer;
import dateline.text.Order;
import dateline.view.CitedView;
import dateline.view.EntityLinkView;
import dateline.view.LinkView;
import dateline.view.MemberView;
import dateline.view.QuotationView;
import dateline.view.RelatedView;
import dateline.view.StoryDayView;
import dateline.view.StoryView;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** All that the page of a story shows. */
final class StoryDossier {
    /** Words of the summary; people write about 50 for a story. */
    private static final int SUMMARY = 60;

    /** Words of what a day brought. */
    private static final int NEWS = 45;

    private static final int QUOTES = 8;
    private static final int ENTITIES = 16;

    /** Bodies that are read for a summary; a story of hundreds is told by its first and its latest. */
    private static final int MOST_TEXTS = 24;

    private final PageContext context;
    private final Story story;
    private final Related related;
    private final Map<Article, Integer> numbers = new LinkedHashMap<>();

    StoryDossier(PageContext context, Story story, Related related) {
        this.context = context;
        this.story = story;
        this.related = related;
        story.articles().forEach(article -> numbers.put(article, numbers.size() + 1));
    }

    StoryView view() {
        Views views = context.views();
        Told told = new Told();
        List<CitedView> summary = told.next(told.texts, SUMMARY);
        List<StoryDayView> days = days(told);
        Related.Around around = related.around(story);
        return new StoryView(
                story.title(),
                summary,
                views.moment(story.first().front().date()),
                views.moment(story.last().front().date()),
                story.articles().size(),
                days,
                sources(),
                topics(),
                entities(),
                quotes(),
                around.before().stream().map(this::related).toList(),
                around.after().stream().map(this::related).toList());
    }

    /** Of the texts that may be quoted, what was told and what was not. */
    private final class Told {
        private final List<Article> texts;
        private final Summarizer summarizer;

        Told() {
            List<Article> open = story.members().stream()
                    .filter(member -> !member.reprint())
                    .map(Member::article)
                    .filter(article -> context.views().publish(article) != Publish.HEADLINE)
                    .toList();
            texts = open.size() <= MOST_TEXTS ? open : some(open);
            summarizer = Summarizer.of(texts.stream()
                    .map(article -> new Summarizer.Text(
                            context.bodies().sketch(article), context.bodies().text(article)))
                    .toList());
        }

        private static List<Article> some(List<Article> all) {
            List<Article> some = new ArrayList<>(all.subList(0, MOST_TEXTS / 2));
            some.addAll(all.subList(all.size() - MOST_TEXTS / 2, all.size()));
            return some;
        }

        List<CitedView> next(List<Article> from, int words) {
            List<Integer> own = IntStream.range(0, texts.size())
                    .filter(i -> from.contains(texts.get(i)))
                    .boxed()
                    .toList();
            return summarizer.next(own, words).stream().map(this::cited).toList();
        }

        private CitedView cited(Summarizer.Line line) {
            Article article = texts.get(line.text());
            return new CitedView(
                    line.sentence(),
                    numbers.getOrDefault(article, 0),
                    context.views().reference(article));
        }
    }

    /** Told from the first day on, shown from the last. */
    private List<StoryDayView> days(Told told) {
        Map<LocalDate, List<Member>> byDay = story.members().stream()
                .collect(Collectors.groupingBy(
                        member -> member.article().day(), LinkedHashMap::new, Collectors.toList()));
        List<StoryDayView> days = new ArrayList<>();
        byDay.forEach((day, members) -> {
            List<Article> own = members.stream().map(Member::article).toList();
            days.add(new StoryDayView(
                    context.views().day(day),
                    days.size(),
                    days.isEmpty() ? List.of() : told.next(own, NEWS),
                    members(members)));
        });
        Collections.reverse(days);
        return days;
    }

    /** A reprint stands below what it repeats, unless that is of another day. */
    private List<MemberView> members(List<Member> members) {
        List<Article> shown = new ArrayList<>();
        Map<Article, List<Article>> reprints = new LinkedHashMap<>();
        for (Member member : members) {
            Article original = member.reprint() ? member.likest() : null;
            Article root = original == null ? null : rootOf(original, reprints);
            if (root != null && shown.contains(root)) {
                reprints.computeIfAbsent(root, r -> new ArrayList<>()).add(member.article());
            } else {
                shown.add(member.article());
            }
        }
        return shown.stream()
                .map(article -> new MemberView(
                        numbers.getOrDefault(article, 0),
                        context.views().card(article),
                        reprints.getOrDefault(article, List.of()).stream()
                                .map(context.views()::reference)
                                .toList()))
                .toList();
    }

    private static Article rootOf(Article article, Map<Article, List<Article>> reprints) {
        return reprints.entrySet().stream()
                .filter(entry -> entry.getValue().contains(article))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(article);
    }

    private List<LinkView> sources() {
        Digest digest = context.digest();
        Map<Source, Long> counts = story.articles().stream()
                .map(digest::sourceOf)
                .filter(Objects::nonNull)
                .collect(Collectors.groupingBy(source -> source, LinkedHashMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .map(entry -> context.views()
                        .counted(
                                entry.getKey().name(),
                                Urls.term(entry.getKey()),
                                entry.getValue().intValue()))
                .toList();
    }

    private List<LinkView> topics() {
        return story.articles().stream()
                .flatMap(article -> context.digest().topicsOf(article).stream())
                .distinct()
                .map(context.views()::link)
                .toList();
    }

    /** Those that most of the articles are about come first. */
    private List<EntityLinkView> entities() {
        Map<Entity, Integer> weights = new LinkedHashMap<>();
        for (Article article : story.articles()) {
            for (Named named : context.digest().named(article)) {
                weights.merge(named.entity(), named.about() ? 3 : 1, Integer::sum);
            }
        }
        return weights.entrySet().stream()
                .sorted(Order.falling(Map.Entry::getValue))
                .limit(ENTITIES)
                .map(Map.Entry::getKey)
                .sorted(Order.rising(Entity::type))
                .map(context.views()::chip)
                .toList();
    }

    /** The surest, each once, in the order in which they were said. */
    private List<QuotationView> quotes() {
        Map<String, Quotation> own = new LinkedHashMap<>();
        for (Article article : story.articles()) {
            if (context.views().publish(article) != Publish.HEADLINE) {
                context.digest().quotes().in(article).forEach(quote -> own.putIfAbsent(quote.text(), quote));
            }
        }
        List<Quotation> surest = own.values().stream()
                .sorted(Order.falling(StoryDossier::worth))
                .limit(QUOTES)
                .toList();
        return own.values().stream()
                .filter(surest::contains)
                .map(context.views()::quotation)
                .toList();
    }

    /** A whole sentence of somebody with a page says more than two words of somebody else. */
    private static double worth(Quotation quote) {
        int words = quote.text().split(" ").length;
        return quote.confidence() + Math.min(words, 20) / 20.0 + (quote.speaker() == null ? 0 : 0.3);
    }

    private RelatedView related(Related.Tie tie) {
        Views views = context.views();
        return new RelatedView(
                tie.story().title(),
                context.urls().link(Urls.home(tie.story())),
                views.moment(tie.story().first().front().date()),
                tie.shared().stream().map(Entity::name).collect(Collectors.joining(", ")));
    }
}
