package dateline.digest;

import dateline.article.Article;
import dateline.entity.EntityRules;
import dateline.entity.EntityType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person, organization or place that articles name.
 *
 * @param appearances newest first, one for each of {@code articles}; equal ones may be one
 * @param aboutCount how many articles are about it
 * @param aliases other names that articles or rules use for it, the most used first
 * @param rule what the owner of the site says about it, or null
 * @param declared whether an article or a rule declares it; otherwise it was recognized
 * @param role the office that articles give a person most, or null
 */
public record Entity(
        String name,
        String slug,
        List<Article> articles,
        EntityType type,
        List<Appearance> appearances,
        int aboutCount,
        List<Alias> aliases,
        EntityRules.@Nullable Rule rule,
        boolean declared,
        @Nullable String role)
        implements Term {

    @Override
    public boolean about(int position) {
        return appearances.get(position).about();
    }

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
