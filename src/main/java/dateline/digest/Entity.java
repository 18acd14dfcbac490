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
        implements Term {}
