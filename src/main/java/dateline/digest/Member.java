package dateline.digest;

import dateline.article.Article;
import org.jspecify.annotations.Nullable;

/**
 * An article of a story, and why it belongs there.
 *
 * @param likest the earlier article of the story that is most like it; null for what began the story or was put there by a
 *     rule
 * @param score how much more speaks for one event than against it; see {@link dateline.story.Likeness#score}
 * @param reprint whether it has the text of {@code likest}, or nearly so
 */
public record Member(Article article, @Nullable Article likest, float score, boolean reprint) {
    /** One that began a story. */
    static Member alone(Article article) {
        return new Member(article, null, 0, false);
    }
}
