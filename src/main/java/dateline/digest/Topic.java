package dateline.digest;

import dateline.article.Article;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stories are about, such as "Security".
 *
 * @param description one line, or null
 * @param parent the name of the wider topic, or null
 */
public record Topic(
        String name,
        String slug,
        List<Article> articles,
        @Nullable String description,
        @Nullable String parent) implements Term {

    /** Known by its address: hashing all its articles would cost as much as the archive is long. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Topic that && slug.equals(that.slug);
    }

    @Override
    public int hashCode() {
        return slug.hashCode();
    }
}
