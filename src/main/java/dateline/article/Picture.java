package dateline.article;

import org.jspecify.annotations.Nullable;

/**
 * The picture of an article, by its address; Dateline links it and does not copy it.
 *
 * @param url http or https
 * @param alt what it shows, for who cannot see it; empty when unknown
 * @param caption the line under it, or null
 * @param credit who made it, or null
 */
public record Picture(
        String url,
        String alt,
        @Nullable String caption,
        @Nullable String credit) {}
