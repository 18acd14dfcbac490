package dateline.digest;

import dateline.article.Article;
import java.util.List;

/**
 * All articles on one event.
 *
 * @param articles oldest first, never empty
 */
public record Story(List<Article> articles) {
    /** That of its first article, so that it stays the same while the story grows. */
    public String id() {
        return first().id();
    }

    /** The article that began it. */
    public Article first() {
        return articles.get(0);
    }

    /** The newest article. */
    public Article last() {
        return articles.get(articles.size() - 1);
    }

    /** Whether the editor put it first. */
    public boolean pinned() {
        return articles.stream().anyMatch(article -> article.front().pinned());
    }
}
