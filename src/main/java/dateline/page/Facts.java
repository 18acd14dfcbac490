package dateline.page;

import dateline.article.Article;
import dateline.digest.Alias;
import dateline.digest.Appearance;
import dateline.digest.Articles;
import dateline.digest.Digest;
import dateline.digest.Edition;
import dateline.digest.Entity;
import dateline.digest.Member;
import dateline.digest.Named;
import dateline.digest.Quotation;
import dateline.digest.Source;
import dateline.digest.Story;
import dateline.digest.Term;
import dateline.digest.Ties;
import dateline.digest.Topic;
import dateline.work.Workers;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What pages are made from, as numbers: a page whose facts are those of the last build need not be made again.
 *
 * <p>The facts of a thing cover all that any page shows of it, also what it borrows from others (the name of the topic of an
 * article, the title of its story). A page that is made once too often costs a moment; one that is not made when it should
 * be is a lie. So facts are taken rather too wide, and a test compares many random edits with clean builds. What stands in
 * the settings and in the templates is no fact; every page depends on it. Used by any number of threads.
 */
final class Facts {
    private final Digest digest;

    /** Of published articles, by their number in the digest. */
    private final long[] articles;

    /** The {@link Day} of each of them. */
    private final int[] days;

    /** Of those with a page; others are known by their article. */
    private final Map<Story, Long> stories = new ConcurrentHashMap<>();

    private final Map<Term, Long> terms = new ConcurrentHashMap<>();
    private final Map<Entity, Long> links = new ConcurrentHashMap<>();
    private final Map<LocalDate, Long> editions = new ConcurrentHashMap<>();

    /** A day as one number, in the order of days; without its last bits it is the month or the year. */
    static final class Day {
        static final int DAY = 0;
        static final int MONTH = 5;
        static final int YEAR = 9;

        private Day() {}

        private static int of(LocalDate day) {
            return day.getYear() << YEAR | day.getMonthValue() << MONTH | day.getDayOfMonth();
        }
    }

    private Facts(Digest digest) {
        this.digest = digest;
        this.articles = new long[digest.articles().size()];
        this.days = new int[articles.length];
    }

    /** @param workers share the work on an archive */
    static Facts of(Digest digest, Workers workers) {
        Facts facts = new Facts(digest);
        workers.pieces(
                facts.articles.length,
                (from, to) -> facts.take(digest.articles().subList(from, to)));
        return facts;
    }

    private void take(List<Article> some) {
        for (Article article : some) {
            Ties ties = digest.ties(article);
            articles[ties.number()] = article(article, ties);
            days[ties.number()] = Day.of(article.day());
        }
    }

    /** The day of an article of a list, see {@link Day}. */
    int day(List<Article> list, int place) {
        return list instanceof Articles some
                ? days[some.number(place)]
                : Day.of(list.get(place).day());
    }

    /** All that a page shows of an article: its file, and what the digest makes of it. */
    long of(Article article) {
        int number = digest.number(article);
        return number < 0
                ? Key.of("withdrawn")
                        .add(article.fingerprint())
                        .add(article.file())
                        .value()
                : articles[number];
    }

    private long article(Article article, Ties ties) {
        // Its day and slug follow from these.
        Key key = Key.of("article").add(article.fingerprint()).add(article.file());
        for (Topic topic : ties.topics()) {
            key.add(topic.name()).add(topic.slug());
        }
        Source source = ties.source();
        key.add(source == null ? "" : source.slug()).add(source == null ? "" : source.name());
        for (Named named : ties.named()) {
            key.add(link(named.entity())).add(named.about());
        }
        for (Quotation quote : digest.quotes().in(article)) {
            said(quote, key);
        }
        Story story = ties.story();
        if (story != null && (story.shared() || story.rule() != null)) {
            story(story, key);
        }
        return key.add(story == null ? 0 : story.articles().size()).value();
    }

    /** Its parts: to put them together takes longer than all the rest. */
    private static void id(Article article, Key key) {
        key.add(article.day().toEpochDay()).add(article.slug());
    }

    private static Key story(Story story, Key key) {
        id(story.first(), key);
        return key.add(story.rule() == null ? null : story.id())
                .add(story.title())
                .add(story.pinned());
    }

    /** An article of a list. */
    long of(List<Article> list, int place) {
        return list instanceof Articles some ? articles[some.number(place)] : of(list.get(place));
    }

    /** Articles in an order. */
    long of(List<Article> list) {
        Key key = Key.of("articles");
        for (int i = 0; i < list.size(); i++) {
            key.add(of(list, i));
        }
        return key.add(list.size()).value();
    }

    /** A story with all its articles. */
    long of(Story story) {
        if (!story.shared()) {
            return Key.of("story of one").add(of(story.first())).value();
        }
        return stories.computeIfAbsent(story, s -> {
            Key key = story(s, Key.of("story"));
            for (Member member : s.members()) {
                Article likest = member.likest();
                key.add(of(member.article())).add(member.reprint()).add(likest == null);
                if (likest != null) {
                    id(likest, key);
                }
            }
            return key.value();
        });
    }

    /** An edition with its stories and notices. */
    long of(Edition edition) {
        return editions.computeIfAbsent(
                edition.day(),
                day -> Key.of("edition")
                        .add(day.toEpochDay())
                        .all(edition.stories(), this::of)
                        .all(edition.withdrawn(), this::of)
                        .value());
    }

    /** A topic, an entity or a source, with all its articles. */
    long of(Term term) {
        return terms.computeIfAbsent(term, t -> {
            Key key = Key.of("term").add(name(t)).add(of(t.articles()));
            if (t instanceof Entity entity) {
                entity(entity, key);
            }
            return key.value();
        });
    }

    private void entity(Entity entity, Key key) {
        key.add(entity.role()).add(entity.declared());
        for (Alias alias : entity.aliases()) {
            key.add(alias.name())
                    .add(alias.mentions())
                    .add(alias.first().toEpochDay())
                    .add(alias.last().toEpochDay());
        }
        for (Appearance appearance : entity.appearances()) {
            key.add(appearance.about()).add(appearance.mentions());
        }
        key.all(digest.quotes().by(entity), this::of).all(digest.quotes().about(entity), this::of);
    }

    /** A quote, with all of its article; others may say the same words there. */
    long of(Quotation quote) {
        return said(quote, Key.of("quote").add(of(quote.article()))).value();
    }

    private Key said(Quotation quote, Key key) {
        key.add(quote.text()).add(quote.speakerName()).add(Double.doubleToLongBits(quote.confidence()));
        key.add(quote.speaker() == null ? 0 : link(quote.speaker()));
        return key.all(quote.about(), this::link);
    }

    /** An entity as others link to it, without its count. */
    long link(Entity entity) {
        return links.computeIfAbsent(
                entity,
                e -> Key.of("link")
                        .add(e.type().place())
                        .add(e.slug())
                        .add(e.name())
                        .value());
    }

    /** A term as others link to it, with its count. */
    long name(Term term) {
        Key key = Key.of("name")
                .add(term.name())
                .add(term.slug())
                .add(term.articles().size());
        if (term instanceof Entity entity) {
            key.add(entity.type().place()).add(entity.aboutCount());
        } else if (term instanceof Topic topic) {
            key.add(topic.parent()).add(topic.description());
        }
        return key.value();
    }

    /** All topics as others link to them. */
    long topics() {
        return Key.of("topics").all(digest.topics(), this::name).value();
    }

    /** That a topic is there and how it is called, without its count. */
    long topicNames() {
        Key key = Key.of("topic names");
        digest.topics().forEach(topic -> key.add(topic.name()).add(topic.slug()).add(topic.parent()));
        return key.value();
    }
}
