package dateline.intake;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What the system that an article moves from says of it, besides what any format says.
 *
 * @param moved whether it moves from anywhere
 * @param draft whether it was not published there
 * @param slug the last part of its address there, or null
 * @param paths where it stood there, such as {@code /posts/a-pier/}; unchecked
 * @param topics its categories and tags
 */
public record Earlier(
        boolean moved, boolean draft, @Nullable String slug, List<String> paths, List<String> topics) {
    /** The words of an address, as many systems show them where a title is missing: {@code a-pier} is {@code A pier}. */
    static String title(String slug) {
        String words = slug.replaceAll("[-_]+", " ").strip();
        return words.isEmpty() ? slug : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** Of an article that moves from nowhere. */
    public static final Earlier NONE = new Earlier(false, false, null, List.of(), List.of());
}
