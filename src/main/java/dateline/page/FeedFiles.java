package dateline.page;

import dateline.article.Article;
import dateline.article.Published;
import dateline.config.BaseUrl;
import dateline.config.FeedSettings;
import dateline.digest.Digest;
import dateline.digest.Source;
import dateline.digest.Story;
import dateline.digest.Term;
import dateline.digest.Topic;
import dateline.entity.EntityType;
import dateline.page.Page.Made;
import dateline.page.Page.Rendered;
import dateline.syntax.JsonText;
import dateline.text.English;
import dateline.view.EntryView;
import dateline.view.FeedContentView;
import dateline.view.Root;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** Atom, RSS and JSON feeds of the site and of each topic, entity, source and story. */
final class FeedFiles implements PageKind {
    /** The newest entries in the feed of one topic, entity, source or story. */
    private static final int TERM_ITEMS = 20;

    /** When a feed without entries last changed. */
    private static final Published NEVER = new Published(Instant.EPOCH, LocalDate.EPOCH, true);

    /**
     * One feed, in whatever format.
     *
     * @param path of the page that it belongs to
     * @param articles newest first
     */
    private record Feed(String path, String title, List<Article> articles) {}

    @Override
    public void plan(PageContext context, Consumer<Page> pages) {
        Digest digest = context.digest();
        FeedSettings settings = context.config().feeds();
        Set<String> sections = settings.sections();
        add(context, new Feed("", context.config().title(), first(digest.articles(), settings.items())), pages);
        if (sections.contains("topics")) {
            terms(context, digest.topics(), pages);
        }
        if (sections.contains("entities")) {
            EntityType.ALL.forEach(type -> terms(context, digest.entities(type), pages));
        }
        if (sections.contains("sources")) {
            terms(context, digest.sources(), pages);
        }
        if (sections.contains("stories") && context.config().pages().stories()) {
            for (Story story : digest.stories()) {
                if (!story.shared()) {
                    continue;
                }
                List<Article> newest = new ArrayList<>(story.articles());
                Collections.reverse(newest);
                String title = context.words().say("Story: {1}", story.title());
                add(context, new Feed(Urls.story(story), title, first(newest, TERM_ITEMS)), pages);
            }
        }
    }

    private static void terms(PageContext context, List<? extends Term> terms, Consumer<Page> pages) {
        for (Term term : terms) {
            String title = context.config().title() + ": " + term.name();
            List<Article> about = about(term);
            if (!about.isEmpty()) {
                add(context, new Feed(Urls.term(term), title, about), pages);
            }
        }
    }

    /** The newest about a term; who only mentions it does not call for a reader. */
    private static List<Article> about(Term term) {
        return IntStream.range(0, term.articles().size())
                .filter(term::about)
                .limit(TERM_ITEMS)
                .mapToObj(term.articles()::get)
                .toList();
    }

    private static List<Article> first(List<Article> articles, int most) {
        return articles.subList(0, Math.min(most, articles.size()));
    }

    private static void add(PageContext context, Feed feed, Consumer<Page> pages) {
        for (FeedFormat format : FeedFormat.chosen(context.config().feeds())) {
            String path = feed.path() + format.fileName();
            Page.Content content = switch (format) {
                case ATOM -> new Rendered("atom.ftlx", () -> root(context, feed, path));
                case RSS -> new Rendered("rss.ftlx", () -> root(context, feed, path));
                case JSON -> new Made(() -> json(content(context, feed, path)));
            };
            long facts = Key.of(feed.title())
                    .add(context.facts().of(feed.articles()))
                    .value();
            pages.accept(Page.at(path, "feed of /" + feed.path(), false, null, facts, content));
        }
    }

    private static Root root(PageContext context, Feed feed, String path) {
        return context.views().head("feed", path, feed.title()).show("feed", content(context, feed, path));
    }

    private static FeedContentView content(PageContext context, Feed feed, String path) {
        Published newest = feed.articles().stream()
                .map(Views::changed)
                .reduce((one, other) -> other.instant().isAfter(one.instant()) ? other : one)
                .orElse(NEVER);
        return new FeedContentView(
                tag(context, "2025-01-01", "feed:/" + feed.path()),
                feed.title(),
                context.urls().absolute(feed.path()),
                context.urls().absolute(path),
                context.views().instant(newest),
                English.rfc822(newest.instant().atZone(ZoneOffset.UTC)),
                feed.articles().stream().map(article -> entry(context, article)).toList());
    }

    private static EntryView entry(PageContext context, Article article) {
        Source source = context.digest().sourceOf(article);
        return new EntryView(
                tag(context, article.day().toString(), article.id()),
                article.title(),
                context.urls().absolute(Urls.article(article)),
                article.summary(),
                article.front().authors(),
                source == null ? null : source.name(),
                article.front().url(),
                context.views().moment(article.front().date()),
                context.views().instant(Views.changed(article)),
                context.digest().topicsOf(article).stream().map(Topic::name).toList());
    }

    /** A name that stays when the site moves to another path or protocol: the tag URI of RFC 4151. */
    private static String tag(PageContext context, String date, String name) {
        BaseUrl base = context.config().baseUrl();
        String host = base.known() ? base.host() : "dateline.invalid";
        String plain = context.urls()
                .absolute(name)
                .substring(context.urls().absolute("").length());
        return "tag:" + host + "," + date + ":" + plain;
    }

    /** JSON Feed 1.1. */
    private static byte[] json(FeedContentView feed) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("version", "https://jsonfeed.org/version/1.1");
        out.put("title", feed.title());
        out.put("home_page_url", feed.home());
        out.put("feed_url", feed.self());
        out.put("items", feed.entries().stream().map(FeedFiles::item).toList());
        return JsonText.line(out);
    }

    private static Map<String, Object> item(EntryView entry) {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("id", entry.id());
        item.put("url", entry.url());
        if (entry.original() != null) {
            item.put("external_url", entry.original());
        }
        item.put("title", entry.title());
        item.put("content_text", entry.summary().isEmpty() ? entry.title() : entry.summary());
        item.put("date_published", entry.date().instant().get());
        item.put("date_modified", entry.updated());
        if (!entry.authors().isEmpty()) {
            item.put(
                    "authors",
                    entry.authors().stream().map(name -> Map.of("name", name)).toList());
        }
        if (!entry.topics().isEmpty()) {
            item.put("tags", entry.topics());
        }
        return item;
    }
}
