package dateline.article;

import dateline.config.Publish;
import dateline.entity.EntityName;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What the head of an article's file says, checked and typed. The fields that every build asks for are at hand; the others are
 * those of {@link Details}.
 *
 * @param title one line, never blank
 * @param date when it was published
 * @param updated when it was last changed, or null
 * @param source the outlet, or null
 * @param topics as declared, without repeats; may be empty
 * @param entities as declared, without repeats; may be empty
 * @param draft whether it waits for more work
 * @param pinned whether it stands before others
 * @param withdrawn whether a notice stands in its place
 * @param aliases former paths of its page, such as {@code old/path/index.html}
 * @param corrections what was put right after publication; may be empty
 * @param original stands for the {@link #url}, see {@link dateline.text.Checksum}; 0 without one
 * @param details all the rest
 */
public record FrontMatter(
        String title,
        Published date,
        @Nullable Published updated,
        @Nullable String source,
        List<String> topics,
        List<EntityName> entities,
        boolean draft,
        boolean pinned,
        boolean withdrawn,
        List<String> aliases,
        List<Correction> corrections,
        long original,
        Supplier<Details> details) {

    /**
     * What is asked for only where an article is shown: kept packed for those of which nothing changed, since that is nearly
     * all of an archive.
     *
     * @param authors may be empty
     * @param url the original, http or https, or null
     * @param summary one line, or null
     * @param excerpt the summary, or in its place the first sentences of the body; may be empty
     * @param image or null
     * @param language a BCP 47 tag, or null for the site's
     * @param slug as declared, made safe, or null
     * @param publish how much may be shown, or null for the default
     * @param license or null
     * @param also where else the same text was published; may be empty
     * @param params keys that Dateline does not know, for templates of the site's own
     */
    public record Details(
            List<String> authors,
            @Nullable String url,
            @Nullable String summary,
            String excerpt,
            @Nullable Picture image,
            @Nullable String language,
            @Nullable String slug,
            @Nullable Publish publish,
            @Nullable String license,
            List<Reprint> also,
            Map<String, Object> params) {}

    /** See {@link Details}. */
    public List<String> authors() {
        return details.get().authors;
    }

    /** See {@link Details}. */
    public @Nullable String url() {
        return details.get().url;
    }

    /** See {@link Details}. */
    public @Nullable String summary() {
        return details.get().summary;
    }

    /** See {@link Details}. */
    public String excerpt() {
        return details.get().excerpt;
    }

    /** See {@link Details}. */
    public @Nullable Picture image() {
        return details.get().image;
    }

    /** See {@link Details}. */
    public @Nullable String language() {
        return details.get().language;
    }

    /** See {@link Details}. */
    public @Nullable String slug() {
        return details.get().slug;
    }

    /** See {@link Details}. */
    public @Nullable Publish publish() {
        return details.get().publish;
    }

    /** See {@link Details}. */
    public @Nullable String license() {
        return details.get().license;
    }

    /** See {@link Details}. */
    public List<Reprint> also() {
        return details.get().also;
    }

    /** See {@link Details}. */
    public Map<String, Object> params() {
        return details.get().params;
    }
}
