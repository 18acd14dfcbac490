package dateline.intake;

import org.jspecify.annotations.Nullable;

/**
 * One article as an input gives it, before cleaning.
 *
 * @param input the input as the user named it: a path, an address, or {@code -}; for a file in a folder, its path
 * @param position where in the input it stands, such as {@code line 2}, {@code item 3} or {@code record 7}; null when
 *     it is the whole input
 * @param form what {@code content} is
 * @param content the page, fragment or text, decoded, without a byte order mark
 * @param known what the format itself says about it
 * @param earlier what the system says that it moves from
 */
public record RawArticle(
        String input, @Nullable String position, Form form, String content, Known known, Earlier earlier) {
    /** What the content of a raw article is. */
    public enum Form {
        /** A whole web page: the main text must be found in it. */
        PAGE,
        /** HTML that is the article and nothing else, such as the content of a feed. */
        FRAGMENT,
        /** Plain text with whatever a scrape brings along. */
        TEXT,
        /** Plain text that another tool has cleaned: paragraphs are kept, rules are still applied. */
        CLEANED,
        /** Markdown that somebody wrote: kept as it is. */
        MARKDOWN
    }

    /** An article that moves from no other system. */
    public RawArticle(String input, @Nullable String position, Form form, String content, Known known) {
        this(input, position, form, content, known, Earlier.NONE);
    }
}
