package dateline.check;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the checks want of a page; its tree is not kept.
 *
 * @param path in the site, such as {@code topics/security/index.html}
 * @param size in bytes
 * @param redirect whether it only sends readers elsewhere
 * @param listed whether search engines may show it
 * @param ids what links may point to
 * @param headings their levels, in order
 * @param blind pictures that have no {@code alt}
 * @param data the texts of its structured data
 * @param title null without one
 * @param description null without one
 * @param canonical null without one
 */
record BuiltPage(
        String path,
        int size,
        boolean redirect,
        boolean listed,
        Set<String> ids,
        List<Reference> references,
        List<Heading> headings,
        List<Spot> blind,
        List<String> data,
        @Nullable String language,
        @Nullable String title,
        @Nullable String description,
        @Nullable String canonical) {
    /**
     * A heading.
     *
     * @param level from 1 to 6
     */
    record Heading(int level, boolean empty, int line, int column) {}

    /** Somewhere in the page, counted from 1. */
    record Spot(int line, int column) {}
}
