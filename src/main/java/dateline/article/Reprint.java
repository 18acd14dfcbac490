package dateline.article;

import org.jspecify.annotations.Nullable;

/**
 * The same text as another outlet, or another page, published it.
 *
 * @param source the outlet, or null
 * @param url its address there, http or https, or null
 * @param title its headline there when it is another one, or null
 */
public record Reprint(
        @Nullable String source,
        @Nullable String url,
        @Nullable String title) {}
