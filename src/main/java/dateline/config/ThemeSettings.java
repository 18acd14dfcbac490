package dateline.config;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How owners change the look of the theme without a template.
 *
 * @param light colours by their names, such as {@code accent}, each {@code #9a1c2e}; only those that are not the theme's own
 * @param dark the same, for readers who prefer a dark page
 * @param logo name of an asset of the site that stands before its title, or null
 * @param card name of an asset that shows where a page is shared and has no picture of its own, or null
 * @param sections what the navigation holds, in order; empty means topics, names and sources
 * @param footer Markdown, or empty
 * @param toggle whether readers can choose light or dark themselves, which needs a script on every page
 */
public record ThemeSettings(
        Map<String, String> light,
        Map<String, String> dark,
        @Nullable String logo,
        @Nullable String card,
        List<Section> sections,
        String footer,
        boolean toggle) {
    /** The names of colours, as they stand in the style sheet. */
    public static final List<String> COLORS = List.of("paper", "raised", "ink", "soft", "rule", "accent");

    /** The theme as it is. */
    public static final ThemeSettings DEFAULT = new ThemeSettings(Map.of(), Map.of(), null, null, List.of(), "", false);

    /**
     * One entry of the navigation.
     *
     * @param name what readers see
     * @param url an address of the web, or a path in the site without the base, such as {@code topics/world/}
     */
    public record Section(String name, String url) {}
}
