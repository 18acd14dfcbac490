package dateline.digest;

import dateline.article.Article;
import dateline.config.SourceSettings;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An outlet.
 *
 * @param settings what the owner of the site says about it, or null
 */
public record Source(
        String name,
        String slug,
        List<Article> articles,
        @Nullable SourceSettings settings) implements Term {

    /** Known by its address: hashing all its articles would cost as much as the archive is long. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Source that && slug.equals(that.slug);
    }

    @Override
    public int hashCode() {
        return slug.hashCode();
    }
}
