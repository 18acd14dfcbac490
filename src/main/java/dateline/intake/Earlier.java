package dateline.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the system that an article moves from says of it, besides what any format says.
 *
 * @param draft whether it was not published there
 * @param slug the last part of its address there, or null
 * @param paths where it stood there, such as {@code /posts/a-pier/}; unchecked
 * @param topics its categories and tags
 */
public record Earlier(boolean draft, @Nullable String slug, List<String> paths, List<String> topics) {
    /** Of an article that moves from nowhere. */
    public static final Earlier NONE = new Earlier(false, null, List.of(), List.of());
}
