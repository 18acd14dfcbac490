package dateline.config;

import dateline.problem.Place;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the editor of a site says about one story.
 *
 * <pre>
 * 2025-08-20-nato-chiefs-back-ukraine: {title: NATO meets, pin: true, merge: [2025-08-21-nato-again]}
 * </pre>
 *
 * @param id of the story, which is that of its first article
 * @param place where the rule stands
 * @param title a headline in place of that of its first article, or null
 * @param pinned whether it comes first in its editions
 * @param hidden whether it has no page and stands in no edition
 * @param merged other stories that are this one
 * @param split articles that were taken for this story and are another one
 */
public record StoryRule(
        String id,
        Place place,
        @Nullable String title,
        boolean pinned,
        boolean hidden,
        List<Claim> merged,
        List<Claim> split) {

    /** The id of a story or article, and where it stands. */
    public record Claim(String id, Place place) {}
}
