package dateline.page;

import dateline.article.Article;
import dateline.config.Publish;
import dateline.config.SourceSettings;
import dateline.digest.Alias;
import dateline.digest.Digest;
import dateline.digest.Entity;
import dateline.digest.Quotation;
import dateline.digest.Source;
import dateline.digest.Story;
import dateline.digest.Topic;
import dateline.entity.EntityType;
import dateline.page.Page.Lined;
import dateline.publish.Lines;
import dateline.syntax.JsonText;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntToLongFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The data twin: the digest for programs, under {@code /api/}. What its fields are stands in {@code build.json}. */
final class DataFiles implements PageKind {
    /** Raised when a field changes its meaning or goes; new fields do not raise it. */
    private static final int VERSION = 1;

    @Override
    public void plan(PageContext context, Consumer<Page> pages) {
        Digest digest = context.digest();
        Facts facts = context.facts();
        long articles = facts.of(digest.articles());
        lines(
                pages,
                "articles",
                articles,
                digest.articles(),
                line -> facts.of(digest.articles(), line),
                article -> article(context, article));
        List<Story> told =
                digest.stories().stream().filter(story -> told(context, story)).toList();
        long stories = Key.of("stories").all(told, facts::of).value();
        lines(pages, "stories", stories, told, line -> facts.of(told.get(line)), story -> story(context, story));
        List<Entity> entities = EntityType.ALL.stream()
                .flatMap(type -> digest.entities(type).stream())
                .toList();
        long all = Key.of("all").all(entities, facts::of).value();
        lines(pages, "entities", all, entities, line -> facts.of(entities.get(line)), DataFiles::entity);
        List<Quotation> quotes = digest.quotes().all().stream()
                .filter(quote -> context.views().publish(quote.article()) != Publish.HEADLINE)
                .toList();
        lines(pages, "quotes", articles, quotes, line -> facts.of(quotes.get(line)), DataFiles::quote);
        file(
                pages,
                "topics",
                facts.topics(),
                () -> digest.topics().stream().map(DataFiles::topic).toList());
        file(
                pages,
                "sources",
                Key.of("sources").all(digest.sources(), facts::name).value(),
                () -> digest.sources().stream().map(DataFiles::source).toList());
        file(pages, "build", 0, DataFiles::build);
    }

    private static <T> void lines(
            Consumer<Page> pages,
            String name,
            long facts,
            List<T> items,
            IntToLongFunction fact,
            Function<T, Map<String, Object>> record) {
        pages.accept(Page.at(
                "api/" + name + ".jsonl",
                "the site",
                false,
                null,
                facts,
                new Lined(new JsonLines<>(items, fact, record))));
    }

    /** A record of each item. */
    private record JsonLines<T>(List<T> items, IntToLongFunction fact, Function<T, Map<String, Object>> record)
            implements Lines {
        @Override
        public int size() {
            return items.size();
        }

        @Override
        public long facts(int line) {
            return fact.applyAsLong(line);
        }

        @Override
        public byte[] bytes(int line) {
            return JsonText.line(record.apply(items.get(line)));
        }
    }

    private static void file(Consumer<Page> pages, String name, long facts, Supplier<Object> value) {
        pages.accept(Page.made(
                "api/" + name + ".json",
                facts,
                () -> (JsonText.of(value.get()) + "\n").getBytes(StandardCharsets.UTF_8)));
    }

    private static Map<String, Object> article(PageContext context, Article article) {
        Digest digest = context.digest();
        Source source = digest.sourceOf(article);
        Story story = digest.storyOf(article);
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("id", article.id());
        out.put("path", "/" + Urls.article(article));
        put(out, "url", article.front().url());
        out.put("title", article.title());
        out.put("date", context.views().instant(article.front().date()));
        put(out, "source", source == null ? null : source.name());
        out.put("topics", digest.topicsOf(article).stream().map(Topic::name).toList());
        out.put(
                "entities",
                digest.entitiesOf(article).stream()
                        .map(entity -> record("type", entity.type().singular(), "name", entity.name()))
                        .toList());
        put(out, "story", story == null || !told(context, story) ? null : story.id());
        return out;
    }

    /** Where articles are not put together, one alone is no story. */
    private static boolean told(PageContext context, Story story) {
        return story.shared() || context.config().analysis().stories();
    }

    private static Map<String, Object> story(PageContext context, Story story) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("id", story.id());
        boolean page = context.config().pages().stories() && story.shared();
        out.put("path", "/" + (page ? Urls.story(story) : Urls.article(story.first())));
        out.put("title", story.title());
        out.put("articles", story.articles().stream().map(Article::id).toList());
        out.put("first", context.views().instant(story.first().front().date()));
        out.put("last", context.views().instant(story.last().front().date()));
        out.put(
                "sources",
                story.articles().stream()
                        .map(context.digest()::sourceOf)
                        .filter(Objects::nonNull)
                        .map(Source::name)
                        .distinct()
                        .toList());
        return out;
    }

    private static Map<String, Object> entity(Entity entity) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("name", entity.name());
        out.put("type", entity.type().singular());
        out.put("path", "/" + Urls.term(entity));
        out.put("aliases", entity.aliases().stream().map(Alias::name).toList());
        out.put("articles", entity.articles().size());
        out.put("about", entity.aboutCount());
        out.put("method", method(entity));
        return out;
    }

    /** {@code declared} by an article or the settings, or {@code recognized} in texts. */
    static String method(Entity entity) {
        return entity.declared() ? "declared" : "recognized";
    }

    /** A quote as a record of the data twin. */
    static Map<String, Object> quote(Quotation quote) {
        Map<String, Object> out = record("text", quote.text(), "speaker", quote.speakerName());
        Entity speaker = quote.speaker();
        put(out, "path", speaker == null ? null : "/" + Urls.term(speaker));
        out.put("article", quote.article().id());
        out.put("confidence", quote.confidence());
        return out;
    }

    /** No counts here: they follow from articles.jsonl, and would change the file with every article. */
    private static Map<String, Object> topic(Topic topic) {
        Map<String, Object> out = record("name", topic.name(), "path", "/" + Urls.term(topic));
        put(out, "description", topic.description());
        put(out, "parent", topic.parent());
        return out;
    }

    private static Map<String, Object> source(Source source) {
        SourceSettings settings = source.settings();
        Map<String, Object> out = record("name", source.name(), "path", "/" + Urls.term(source));
        put(out, "url", settings == null ? null : settings.url());
        put(out, "license", settings == null ? null : settings.license());
        return out;
    }

    private static Map<String, Object> build() {
        Map<String, Object> files = new LinkedHashMap<>();
        files.put(
                "articles.jsonl",
                List.of("id", "path", "url", "title", "date", "source", "topics", "entities", "story"));
        files.put("stories.jsonl", List.of("id", "path", "title", "articles", "first", "last", "sources"));
        files.put("entities.jsonl", List.of("name", "type", "path", "aliases", "articles", "about", "method"));
        files.put("quotes.jsonl", List.of("text", "speaker", "path", "article", "confidence"));
        files.put("topics.json", List.of("name", "path", "description", "parent"));
        files.put("sources.json", List.of("name", "path", "url", "license"));
        Map<String, Object> out = record("generator", Version.NAME, "version", VERSION);
        out.put("files", files);
        return out;
    }

    private static Map<String, Object> record(String first, Object one, String second, Object two) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put(first, one);
        out.put(second, two);
        return out;
    }

    /** Absent values are written as null, so that every record has every field. */
    @SuppressWarnings("NullAway") // a map for JSON may hold nulls
    private static void put(Map<String, Object> out, String field, @Nullable Object value) {
        out.put(field, value);
    }
}
