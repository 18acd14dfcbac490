package dateline.config;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the owner of a site says about one source.
 *
 * @param name the preferred name
 * @param aliases other names of the same outlet
 * @param description one line for its page, or null
 * @param url its home page, or null
 * @param publish what may be shown of its articles, unless an article says otherwise; null for the site's default
 * @param feeds addresses of its feeds
 * @param license the licence of its articles, unless an article says otherwise; null for none
 */
public record SourceSettings(
        String name,
        List<String> aliases,
        @Nullable String description,
        @Nullable String url,
        @Nullable Publish publish,
        List<String> feeds,
        @Nullable String license) {}
