package dateline.digest;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one published article is tied to. One for each article, since an archive of maps takes more memory than its articles.
 *
 * @param number its place among all published articles, the oldest is 0
 * @param story to which it belongs; null when the editor hides it
 * @param source its outlet, or null when it does not say
 * @param reasons why it has its topics
 * @param topics those that the reasons name, each once
 * @param named the entities with pages that it names, in the order in which they were found
 */
public record Ties(
        int number,
        @Nullable Story story,
        @Nullable Source source,
        List<TopicTie> reasons,
        List<Topic> topics,
        List<Named> named) {
    /** Of an article that is not published. */
    public static final Ties NONE = new Ties(-1, null, null, List.of(), List.of(), List.of());
}
