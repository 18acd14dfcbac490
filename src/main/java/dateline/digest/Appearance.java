package dateline.digest;

import org.jspecify.annotations.Nullable;

/**
 * An entity in one article.
 *
 * @param about whether the article is about it, and does not only mention it
 * @param mentions how often it is named; 0 when it is only declared
 * @param context the sentence that names it first, or null
 * @param spelling how that sentence names it
 */
public record Appearance(
        boolean about, int mentions, @Nullable String context, String spelling) {}
