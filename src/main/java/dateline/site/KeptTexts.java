package dateline.site;

import dateline.article.Article;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * The texts of articles that were analyzed, as far as there is room: the search and the pages of stories need them soon
 * after, and to read and clear of marks what was read and cleared a moment ago is a twentieth of a build.
 */
final class KeptTexts {
    /** Characters; of about twenty thousand articles, in as many bytes for most languages of Europe. */
    private static final long ROOM = 64L << 20;

    private final Map<Article, String> texts = new ConcurrentHashMap<>();
    private final AtomicLong left;

    private KeptTexts(long room) {
        left = new AtomicLong(room);
    }

    /** For a build. */
    static KeptTexts some() {
        return new KeptTexts(ROOM);
    }

    /** For whoever makes no pages. */
    static KeptTexts none() {
        return new KeptTexts(0);
    }

    /** Keeps the {@link Article#text} of an article when there is room for it. */
    void add(Article article, String text) {
        if (left.addAndGet(-text.length()) >= 0) {
            texts.put(article, text);
        }
    }

    /** The {@link Article#text} of an article, or null when it was not kept. */
    @Nullable
    String find(Article article) {
        return texts.get(article);
    }
}
