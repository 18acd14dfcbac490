package dateline.article;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One cleaned news text as far as every page but its own needs it. Its body is read again when its own page is made, so
 * that the bodies of an archive are never in memory together.
 *
 * @param file path as the user knows it, such as {@code content/2025/08/20/nato.md}
 * @param fingerprint of the bytes of the file, see {@link dateline.text.Checksum}
 * @param front its front matter
 * @param slug the last part of its address
 * @param slugLine the line of the file that decides the slug: that of the key, or 1 when the name of the file does
 * @param words how many words the body has
 */
public record Article(String file, long fingerprint, FrontMatter front, String slug, int slugLine, int words) {

    private static final String BLANK_LINE = "\n\n";

    /** The day to whose edition it belongs. */
    public LocalDate day() {
        return front.date().day();
    }

    /** {@code 2025-08-20-nato}: stays the same as long as day and slug do, and names one article only. */
    public String id() {
        return day() + "-" + slug;
    }

    /** Two are equal when they are the same state of the same file; all else follows from that. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Article that && file.equals(that.file) && fingerprint == that.fingerprint;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(fingerprint);
    }

    /** The text that people read, for who looks for names in it: the headline, a blank line, the body without its marks. */
    public String text(String body) {
        return title() + BLANK_LINE + Markdown.text(body);
    }

    /** Where the body begins in {@link #text}. */
    public int bodyStart() {
        return title().length() + BLANK_LINE.length();
    }

    /** One or two sentences, declared or taken from the body; may be empty. */
    public String summary() {
        return front.excerpt();
    }

    /** The headline. */
    public String title() {
        return front.title();
    }
}
