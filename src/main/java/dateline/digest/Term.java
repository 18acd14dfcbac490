package dateline.digest;

import dateline.article.Article;
import java.util.List;

/** A topic, an entity or a source: a name with a page, and the articles that stand behind it. */
public sealed interface Term permits Topic, Entity, Source {
    /** The preferred name. */
    String name();

    /** The part of its address that stands for the name; no other term of its kind has it. */
    String slug();

    /** Newest first, never empty. */
    List<Article> articles();

    /** Whether the article at a place of {@link #articles} is about the term, and does not only mention it. */
    default boolean about(int position) {
        return true;
    }

    /** The newest article. */
    default Article newest() {
        return articles().get(0);
    }

    /** The oldest article. */
    default Article oldest() {
        return articles().get(articles().size() - 1);
    }
}
