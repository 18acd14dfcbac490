package dateline.config;

import java.util.Set;

/**
 * Which feeds are written.
 *
 * @param formats some of {@code atom}, {@code rss}, {@code json}
 * @param sections what has feeds of its own besides the site: some of {@code topics}, {@code entities}, {@code sources},
 *     {@code stories}
 * @param items how many of the newest entries the site's feeds hold, from 1 to 500
 */
public record FeedSettings(Set<String> formats, Set<String> sections, int items) {
    /** All formats, under everything. */
    public static final FeedSettings DEFAULT =
            new FeedSettings(Set.of("atom", "rss", "json"), Set.of("topics", "entities", "sources", "stories"), 50);
}
