package dateline.digest;

import dateline.article.Article;
import dateline.entity.EntityRules;
import dateline.entity.EntityType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person, organization or place that articles name.
 *
 * @param aliases other names that articles or rules use for it
 * @param rule what the owner of the site says about it, or null
 */
public record Entity(
        String name,
        String slug,
        List<Article> articles,
        EntityType type,
        List<String> aliases,
        EntityRules.@Nullable Rule rule)
        implements Term {

    /** Known by its address: hashing all its articles would cost as much as the archive is long. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Entity that && slug.equals(that.slug) && type == that.type;
    }

    @Override
    public int hashCode() {
        return slug.hashCode();
    }
}
