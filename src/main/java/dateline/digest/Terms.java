package dateline.digest;

import dateline.article.Article;
import java.util.List;
import java.util.Map;

/**
 * All terms of one kind, and the way from an article to its own.
 *
 * @param all by name
 * @param byArticle the terms of each article
 */
public record Terms<T extends Term>(List<T> all, Map<Article, List<T>> byArticle) {
    /** The terms of an article, in the order in which it declares them. */
    public List<T> of(Article article) {
        return byArticle.getOrDefault(article, List.of());
    }
}
