package dateline.site;

import dateline.article.ArticleWriter;
import dateline.article.FormerPath;
import dateline.article.Picture;
import dateline.article.Published;
import dateline.clean.Caption;
import dateline.intake.CleanArticle;
import dateline.store.Draft;
import dateline.text.PlainText;
import dateline.text.Sentences;
import dateline.text.Slug;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Clean article to the file it shall be: the keys of front matter that Dateline knows, and under keys of their own what
 * cleaning taught.
 */
final class Drafting {
    /** In characters; longer ones are texts that stand in the place of a headline, or of a summary. */
    private static final int TITLE = 400;

    private static final int SUMMARY = 600;
    private static final int CAPTION = 600;
    private static final int CAPTIONS = 20;
    private static final int ALIASES = 20;

    /** In characters; the reader takes 64 K. */
    private static final int FRONT_MATTER = 48 << 10;

    /** What goes first when front matter grows too long. */
    private static final List<String> DISPENSABLE =
            List.of("captions", "keywords", "contributors", "summary", "author");

    private final ZoneId zone;
    private final List<String> topics;

    /**
     * @param zone decides the day of an article
     * @param topics of every article
     */
    Drafting(ZoneId zone, List<String> topics) {
        this.zone = zone;
        this.topics = topics;
    }

    /** The file of an article that lacks nothing. */
    Draft draft(CleanArticle article, String title, Published date) {
        String body = PlainText.of(article.body().markdown());
        return Draft.of(
                front(article, title),
                body,
                date.day(),
                Slug.of(
                        article.earlier().slug() == null
                                ? title
                                : article.earlier().slug()),
                article.url(),
                article.id(),
                article.source(),
                article.earlier().moved());
    }

    /** When an article was published; null when nobody says. */
    @Nullable
    Published date(CleanArticle article) {
        return article.published() == null
                ? null
                : Published.parse(article.published(), zone).orElse(null);
    }

    private Map<String, Object> front(CleanArticle article, String title) {
        Map<String, Object> front = new LinkedHashMap<>();
        put(front, "title", Sentences.cut(title, TITLE));
        put(front, "date", article.published());
        put(front, "updated", article.updated());
        put(front, "source", article.source());
        List<String> authors = article.authors();
        put(front, "author", authors.size() == 1 ? authors.get(0) : authors);
        put(front, "url", article.url());
        put(
                front,
                "topics",
                Stream.concat(topics.stream(), article.earlier().topics().stream())
                        .map(PlainText::oneLine)
                        .distinct()
                        .toList());
        put(front, "summary", article.summary() == null ? null : Sentences.cut(article.summary(), SUMMARY));
        put(front, "image", article.image() == null ? null : image(article.image()));
        put(front, "lang", article.language());
        put(front, "keywords", article.tags());
        put(front, "captions", captions(article.findings().captions()));
        put(front, "contributors", article.findings().contributors());
        put(front, "video", article.findings().video());
        put(front, "cut", article.findings().cut() ? "true" : null);
        put(front, "guid", article.id());
        put(front, "draft", article.earlier().draft() ? true : null);
        // Whoever moves in showed the whole text before, and has the right to.
        put(front, "publish", article.earlier().moved() ? "full" : null);
        put(
                front,
                "aliases",
                article.earlier().paths().stream()
                        .filter(FormerPath::isUsable)
                        .limit(ALIASES)
                        .toList());
        for (String key : DISPENSABLE) {
            if (ArticleWriter.text(front, "").length() > FRONT_MATTER) {
                front.remove(key);
            }
        }
        return front;
    }

    private static void put(Map<String, Object> front, String key, @Nullable Object value) {
        boolean empty = value == null || (value instanceof List<?> list && list.isEmpty());
        if (!empty) {
            front.put(key, value);
        }
    }

    private static Map<String, Object> image(Picture image) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("url", image.url());
        if (!image.alt().isEmpty()) {
            map.put("alt", Sentences.cut(image.alt(), CAPTION));
        }
        put(map, "caption", image.caption() == null ? null : Sentences.cut(image.caption(), CAPTION));
        put(map, "credit", image.credit());
        return map;
    }

    private static List<Map<String, Object>> captions(List<Caption> captions) {
        return captions.stream()
                .map(Drafting::caption)
                .filter(map -> !map.isEmpty())
                .limit(CAPTIONS)
                .toList();
    }

    private static Map<String, Object> caption(Caption caption) {
        Map<String, Object> map = new LinkedHashMap<>();
        String text = PlainText.oneLine(caption.text());
        put(map, "text", text.isEmpty() ? null : Sentences.cut(text, CAPTION));
        put(map, "credit", caption.credit());
        put(map, "url", caption.image());
        return map;
    }
}
