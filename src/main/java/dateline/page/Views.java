package dateline.page;

import dateline.article.Article;
import dateline.article.Picture;
import dateline.article.Published;
import dateline.config.Publish;
import dateline.config.SiteConfig;
import dateline.config.SourceSettings;
import dateline.digest.Digest;
import dateline.digest.Entity;
import dateline.digest.Member;
import dateline.digest.Quotation;
import dateline.digest.Source;
import dateline.digest.Story;
import dateline.digest.Term;
import dateline.digest.Topic;
import dateline.render.Html;
import dateline.render.Model;
import dateline.text.English;
import dateline.text.Fingerprint;
import dateline.text.Phrases;
import dateline.text.Words;
import dateline.view.CardView;
import dateline.view.EntityLinkView;
import dateline.view.FeedView;
import dateline.view.LinkView;
import dateline.view.MomentView;
import dateline.view.PageView;
import dateline.view.PictureView;
import dateline.view.QuotationView;
import dateline.view.ReferenceView;
import dateline.view.Root;
import dateline.view.SiteView;
import dateline.work.Once;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Makes what templates see of articles, stories, terms and dates. */
final class Views {
    /** Chips on a card; more would be a list of their own. */
    private static final int CHIPS = 3;

    /** Kinds of pages that search engines are told about. */
    private static final Set<String> DESCRIBED = Set.of("home", "article", "topic", "entity", "date", "list", "page");

    private final Digest digest;
    private final SiteConfig config;
    private final Urls urls;
    private final SiteView site;
    private final Phrases words;
    private final List<FeedView> siteFeeds;
    private final SharedTitles shared;
    private final Map<LocalDate, LinkView> days = new ConcurrentHashMap<>();

    Views(Digest digest, SiteConfig config, Urls urls, SiteView site, Phrases words) {
        this.digest = digest;
        this.config = config;
        this.urls = urls;
        this.site = site;
        this.words = words;
        this.shared = SharedTitles.of(digest);
        this.siteFeeds = FeedFormat.chosen(config.feeds()).stream()
                .map(format -> new FeedView(config.title(), format.mediaType(), urls.link(format.fileName()), false))
                .toList();
    }

    /** The head of a page: what it is called, and how machines find and describe it. */
    final class Head {
        private final String kind;
        private final String path;
        private final String title;
        private String description = "";
        private boolean index = true;
        private @Nullable Supplier<StructuredData.Thing> subject;
        private @Nullable String image;
        private @Nullable String distinct;
        private final List<LinkView> crumbs = new ArrayList<>();
        private final List<FeedView> feeds = new ArrayList<>();

        private Head(String kind, String path, String title) {
            this.kind = kind;
            this.path = path;
            this.title = title;
        }

        /** What tells it from other pages of the same title, in the title that search engines and tabs show. */
        Head distinct(String words) {
            distinct = words;
            return this;
        }

        Head description(String text) {
            description = text;
            return this;
        }

        Head crumb(String name, String to) {
            crumbs.add(new LinkView(name, urls.link(to), null));
            return this;
        }

        Head unlisted() {
            index = false;
            return this;
        }

        /**
         * The picture of what the page is about.
         *
         * @param own path of one in the site, for when there is no other; or null
         */
        Head image(@Nullable Picture picture, @Nullable String own) {
            image = picture != null ? picture.url() : own == null ? null : urls.absolute(own);
            return this;
        }

        private @Nullable String image() {
            Object card = config.theme().card() == null
                    ? null
                    : site.assets().get(config.theme().card());
            return image != null || card == null ? image : urls.full(card.toString());
        }

        /** What search engines shall know of it besides that it is a list. */
        Head subject(Supplier<StructuredData.Thing> thing) {
            subject = thing;
            return this;
        }

        /** Announces the feeds that lie beside this page, by their names alone: shorter, and right wherever it is moved. */
        Head feeds(String section, String about) {
            if (config.feeds().sections().contains(section)) {
                for (FeedFormat format : FeedFormat.chosen(config.feeds())) {
                    feeds.add(new FeedView(about, format.mediaType(), format.fileName(), true));
                }
            }
            return this;
        }

        private Html data() {
            return StructuredData.page(config, urls, path, title, crumbs, subject == null ? null : subject.get());
        }

        /** Data are no script, yet validators hold them against the policy of scripts. */
        private static String hash(Html data) {
            return Fingerprint.integrity(data.markup().getBytes(StandardCharsets.UTF_8));
        }

        Root show(String name, Model thing) {
            List<FeedView> all = new ArrayList<>(feeds);
            all.addAll(siteFeeds);
            String canonical = config.baseUrl().known() ? urls.absolute(path) : null;
            String about = description.isEmpty() ? title + " - " + config.title() : description;
            Supplier<Html> data = index && DESCRIBED.contains(kind) ? Once.of(this::data) : null;
            PageView page = new PageView(
                    kind,
                    distinct == null ? title : title + " (" + distinct + ")",
                    about,
                    urls.link(path),
                    canonical,
                    index,
                    site.sectionOf(urls.link(path)),
                    List.copyOf(crumbs),
                    all,
                    image(),
                    data,
                    data == null ? null : () -> hash(data.get()));
            return new Root(site, page, name, thing, words);
        }
    }

    /** Whether several pages would have this title: of articles, topics, names or sources. */
    boolean isRepeated(String title) {
        return shared.has(title);
    }

    Head head(String kind, String path, String title) {
        return new Head(kind, path, title);
    }

    Phrases words() {
        return words;
    }

    LinkView link(String name, String path) {
        return new LinkView(name, urls.link(path), null);
    }

    LinkView counted(String name, String path, int count) {
        return new LinkView(name, urls.link(path), count);
    }

    LinkView link(Term term) {
        return link(term.name(), Urls.term(term));
    }

    LinkView counted(Term term) {
        return counted(term.name(), Urls.term(term), term.articles().size());
    }

    EntityLinkView chip(Entity entity) {
        return new EntityLinkView(entity.type().singular(), entity.name(), urls.link(Urls.term(entity)));
    }

    MomentView moment(Published date) {
        ZonedDateTime zoned = date.instant().atZone(config.zone());
        LinkView day = day(date.day());
        return new MomentView(
                () -> date.timed() ? English.iso(zoned) : date.day().toString(),
                () -> English.iso(zoned),
                () -> English.rfc822(zoned),
                day.name(),
                date.timed() ? words.time(zoned) : null,
                day.url());
    }

    /** {@code 2025-08-20T18:05:00Z}, in the time zone of the site. */
    String instant(Published date) {
        return English.iso(date.instant().atZone(config.zone()));
    }

    /** When an article last changed. */
    static Published changed(Article article) {
        Published updated = article.front().updated();
        Published date = article.front().date();
        return updated != null && updated.instant().isAfter(date.instant()) ? updated : date;
    }

    /** One line that leads to an article. */
    ReferenceView reference(Article article) {
        Source source = digest.sourceOf(article);
        return new ReferenceView(
                article.title(),
                urls.link(Urls.article(article)),
                source == null ? null : source.name(),
                moment(article.front().date()));
    }

    /** What of an article's body may be shown: the article has the first word, then its source, then the site. */
    Publish publish(Article article) {
        Publish own = article.front().publish();
        Source source = digest.sourceOf(article);
        SourceSettings settings = source == null ? null : source.settings();
        Publish ofSource = settings == null ? null : settings.publish();
        return own != null ? own : ofSource == null ? config.publish() : ofSource;
    }

    CardView card(Article article) {
        return card(article, article.title(), urls.link(Urls.article(article)), 1, 0);
    }

    /**
     * The card of a story leads to the story, or straight to its only article. It tells what the day brought: a story that
     * goes on is not summed up in the words of the day before.
     */
    CardView card(Story story, LocalDate day) {
        if (!story.shared()) {
            return card(story.first());
        }
        List<Article> own = story.on(day);
        int sources = (int) own.stream().map(digest::sourceOf).distinct().count();
        int update = (int) story.articles().stream()
                .map(Article::day)
                .distinct()
                .filter(earlier -> earlier.isBefore(day))
                .count();
        String url = urls.link(config.pages().stories() ? Urls.story(story) : Urls.article(own.get(0)));
        Article article = lead(story, day, own);
        String title = update == 0 ? story.title() : article.title();
        return card(article, title, url, sources, update);
    }

    /** The first of the day that is no reprint of what was told before. */
    private static Article lead(Story story, LocalDate day, List<Article> own) {
        return story.members().stream()
                .filter(member -> member.article().day().equals(day) && !member.reprint())
                .map(Member::article)
                .findFirst()
                .orElse(own.get(0));
    }

    QuotationView quotation(Quotation quote) {
        Entity speaker = quote.speaker();
        return new QuotationView(
                quote.text(),
                quote.speakerName(),
                speaker == null ? null : urls.link(Urls.term(speaker)),
                reference(quote.article()));
    }

    private CardView card(Article article, String title, String url, int sources, int update) {
        List<Topic> topics = digest.topicsOf(article);
        Source source = digest.sourceOf(article);
        return new CardView(
                title,
                url,
                article.summary(),
                topics.isEmpty() ? null : () -> link(topics.get(0)),
                source == null ? null : () -> link(source),
                source == null ? null : () -> outlet(source, sources),
                sources,
                update,
                moment(article.front().date()),
                Words.minutes(article.words()),
                () -> digest.aboutOf(article).stream()
                        .limit(CHIPS)
                        .map(this::chip)
                        .toList(),
                article.front().pinned(),
                article.front().updated() != null);
    }

    private String outlet(Source first, int sources) {
        return sources == 1
                ? first.name()
                : first.name() + " " + words.count(sources - 1L, "and {n} more", "and {n} more");
    }

    List<CardView> cards(List<Article> articles) {
        return articles.stream().map(this::card).toList();
    }

    /** The edition of a day. Few days are shown by many pages each. */
    LinkView day(LocalDate day) {
        return days.computeIfAbsent(day, any -> link(words.day(day), Urls.edition(day)));
    }

    static @Nullable PictureView picture(@Nullable Picture picture) {
        return picture == null
                ? null
                : new PictureView(picture.url(), picture.alt(), picture.caption(), picture.credit());
    }
}
