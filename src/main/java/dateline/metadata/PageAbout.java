package dateline.metadata;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a page says about its article. Everything is as the page has it; null or empty where it says nothing.
 *
 * @param title the headline, without the name of the site
 * @param titles other candidates for the headline, the best first
 * @param published ISO 8601, a date or a moment, with the zone when the page gives one
 * @param updated ISO 8601, when later than {@code published}
 * @param dates other candidates for the date, the best first
 * @param authors names without "By"
 * @param source the name of the outlet
 * @param language a BCP 47 tag
 * @param url the canonical address, http or https
 * @param image address of the main picture, http or https
 * @param imageAlt what the picture shows
 * @param summary the page's own description
 * @param tags keywords and sections
 */
public record PageAbout(
        @Nullable String title,
        List<String> titles,
        @Nullable String published,
        @Nullable String updated,
        List<String> dates,
        List<String> authors,
        @Nullable String source,
        @Nullable String language,
        @Nullable String url,
        @Nullable String image,
        @Nullable String imageAlt,
        @Nullable String summary,
        List<String> tags) {
    /** A page that says nothing. */
    public static final PageAbout NOTHING = new PageAbout(
            null, List.of(), null, null, List.of(), List.of(), null, null, null, null, null, null, List.of());
}
