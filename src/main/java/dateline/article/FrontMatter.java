package dateline.article;

import dateline.config.Publish;
import dateline.entity.EntityName;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the head of an article's file says, checked and typed.
 *
 * @param title one line, never blank
 * @param date when it was published
 * @param updated when it was last changed, or null
 * @param source the outlet, or null
 * @param authors may be empty
 * @param url the original, http or https, or null
 * @param topics as declared, without repeats; may be empty
 * @param entities as declared, without repeats; may be empty
 * @param summary one line, or null
 * @param image or null
 * @param language a BCP 47 tag, or null for the site's
 * @param slug as declared, made safe, or null
 * @param aliases former paths of its page, such as {@code old/path/index.html}
 * @param publish how much may be shown, or null for the default
 * @param license or null
 * @param also where else the same text was published; may be empty
 * @param corrections what was put right after publication; may be empty
 * @param params keys that Dateline does not know, for templates of the site's own
 */
public record FrontMatter(
        String title,
        Published date,
        @Nullable Published updated,
        @Nullable String source,
        List<String> authors,
        @Nullable String url,
        List<String> topics,
        List<EntityName> entities,
        @Nullable String summary,
        @Nullable Picture image,
        @Nullable String language,
        @Nullable String slug,
        List<String> aliases,
        boolean draft,
        boolean pinned,
        boolean withdrawn,
        @Nullable Publish publish,
        @Nullable String license,
        List<Reprint> also,
        List<Correction> corrections,
        Map<String, Object> params) {}
