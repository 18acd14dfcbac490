package dateline.store;

import dateline.text.Shingles;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An article that is to be stored.
 *
 * @param front its front matter in order, with {@code title} and {@code date}; values as for the writer of articles
 * @param body Markdown
 * @param day the day it belongs to, in the time zone of the site
 * @param slug the name of its file, made safe
 * @param url the address of the original, or null
 * @param guid what a feed calls it, or null
 * @param source the outlet, or null
 * @param moved whether it moves from another system, where each of its kind is an article of its own
 * @param shingles of its body
 * @param bands keys that texts like this one share
 */
public record Draft(
        Map<String, Object> front,
        String body,
        LocalDate day,
        String slug,
        @Nullable String url,
        @Nullable String guid,
        @Nullable String source,
        boolean moved,
        Shingles shingles,
        List<Integer> bands) {

    /** A draft with what follows from its body, which takes more time than all the rest. */
    public static Draft of(
            Map<String, Object> front,
            String body,
            LocalDate day,
            String slug,
            @Nullable String url,
            @Nullable String guid,
            @Nullable String source,
            boolean moved) {
        Shingles shingles = Shingles.of(body);
        return new Draft(front, body, day, slug, url, guid, source, moved, shingles, Holding.bandsOf(shingles));
    }

    /** The same under other front matter. */
    Draft with(Map<String, Object> other) {
        return new Draft(other, body, day, slug, url, guid, source, moved, shingles, bands);
    }
}
