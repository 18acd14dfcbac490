package dateline.config;

import dateline.entity.EntityRules;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;

/**
 * All settings of a site, complete: what {@code dateline.yml} does not say has its default.
 *
 * @param root the folder of the site, absolute
 * @param title never blank; the name of the folder by default
 * @param description one line, or empty
 * @param baseUrl where the site will stand
 * @param language a BCP 47 tag, {@code en} by default
 * @param zone decides the day of an article; UTC by default
 * @param output where the site is written, absolute
 * @param content where the articles are, absolute
 * @param templates where the site's own templates may be, absolute
 * @param publish what of a body is shown when neither article nor source says so; an excerpt by default
 * @param search whether there is a search page, with its index
 * @param theme how the theme looks here
 * @param mark stands for all that was read, and for what the command line said about it: where it is the same, so is all else
 */
public record SiteConfig(
        Path root,
        String title,
        String description,
        BaseUrl baseUrl,
        String language,
        ZoneId zone,
        Path output,
        Path content,
        Path templates,
        Publish publish,
        List<TopicSettings> topics,
        EntityRules entities,
        List<SourceSettings> sources,
        List<StoryRule> stories,
        FeedSettings feeds,
        boolean search,
        PageSettings pages,
        ThemeSettings theme,
        AnalysisSettings analysis,
        String mark) {

    /** A path as the user knows it: relative to the root where it lies inside, with forward slashes. */
    public String name(Path path) {
        Path inside = path.startsWith(root) ? root.relativize(path) : path;
        return inside.toString().replace('\\', '/');
    }

    /** Where Dateline keeps what it remembers; safe to delete at any time. */
    public Path memory() {
        return root.resolve(".dateline");
    }
}
