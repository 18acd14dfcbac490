package dateline.digest;

import dateline.article.Article;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Words that somebody said, verbatim.
 *
 * @param speaker who has a page, or null
 * @param speakerName the name of the speaker, or the words that describe one
 * @param confidence of the speaker, from 0 to 1
 * @param about whom of those with pages the words name
 */
public record Quotation(
        Article article,
        String text,
        @Nullable Entity speaker,
        String speakerName,
        double confidence,
        List<Entity> about) {}
