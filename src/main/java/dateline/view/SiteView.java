package dateline.view;

import dateline.render.Described;
import dateline.render.Html;
import dateline.render.Model;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The whole site; the same on every page. */
@Described("The whole site; the same on every page.")
public record SiteView(
        @Described("title of the site") String title,
        @Described("one line, may be empty") String description,
        @Described("BCP 47 tag, such as `en`") String language,

        @Described("`ltr`, or `rtl` where the language is written from right to left")
        String direction,

        @Described("`https://user.github.io`, or empty when no base URL is set")
        String origin,

        @Described("base path, with a slash at both ends") String base,
        @Described("the main sections") List<LinkView> nav,

        @Described("address of each asset by its name, such as `site.css`")
        Map<String, Object> assets,

        @Described("what browsers check each asset against (Subresource Integrity), by its name")
        Map<String, Object> integrity,

        @Described("address of the search page; absent when there is none") @Nullable
        String search,

        @Described("address of the owner's logo; absent when there is none") @Nullable
        String logo,

        @Described("whether readers can choose light or dark")
        boolean toggle,

        @Described("whether readers can keep the latest editions")
        boolean offline,

        @Described("what the owner wants at the foot of every page; may be empty")
        Html footer,

        @Described("name and version of Dateline") String generator)
        implements Model {

    @Override
    public @Nullable Object get(String field) {
        return switch (field) {
            case "title" -> title;
            case "description" -> description;
            case "language" -> language;
            case "direction" -> direction;
            case "origin" -> origin;
            case "base" -> base;
            case "nav" -> nav;
            case "assets" -> assets;
            case "integrity" -> integrity;
            case "search" -> search;
            case "logo" -> logo;
            case "toggle" -> toggle;
            case "offline" -> offline;
            case "footer" -> footer;
            case "generator" -> generator;
            default -> null;
        };
    }

    /** The link of the navigation that leads to a page or above it, the longest of several; null when none does. */
    public @Nullable String sectionOf(String url) {
        String nearest = null;
        for (LinkView link : nav) {
            if (url.startsWith(link.url()) && (nearest == null || link.url().length() > nearest.length())) {
                nearest = link.url();
            }
        }
        return nearest;
    }
}
