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
        @Nullable String parent)
        implements Term {}
