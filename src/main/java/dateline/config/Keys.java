package dateline.config;

import java.util.ArrayList;
import java.util.List;

/** Every key of the settings, by the map that it stands in; docs/settings.md shows each of them. */
final class Keys {
    /** In {@code dateline.yml} itself. */
    static final List<String> TOP = List.of(
            "title",
            "description",
            "base_url",
            "language",
            "timezone",
            "output",
            "content",
            "templates",
            "publish",
            "topics",
            "entities",
            "sources",
            "stories",
            "feeds",
            "search",
            "pages",
            "theme",
            "analysis");

    static final List<String> TOPIC = List.of("aliases", "describe", "parent", "words", "not", "entities", "sources");
    static final List<String> ENTITY =
            List.of("type", "aliases", "merge", "split", "rename", "describe", "url", "wikidata", "hide");
    static final List<String> SOURCE = List.of("aliases", "describe", "url", "feed", "publish", "license");
    static final List<String> STORY = List.of("title", "pin", "hide", "merge", "split");

    static final List<String> FEEDS = List.of("formats", "sections", "items");
    static final List<String> PAGES = List.of("stories", "days", "email", "data", "offline", "cards");
    static final List<String> ANALYSIS = List.of(
            "recognize",
            "mentions",
            "stories",
            "topics",
            "people",
            "officials",
            "organizations",
            "places",
            "listed",
            "command",
            "timeout");

    static final List<String> THEME = List.of("colors", "logo", "card", "sections", "footer", "toggle");
    static final String DARK = "dark";
    static final List<String> COLORS = colors();
    static final List<String> SECTION = List.of("name", "url");

    private Keys() {}

    private static List<String> colors() {
        List<String> colors = new ArrayList<>(ThemeSettings.COLORS);
        colors.add(DARK);
        return List.copyOf(colors);
    }
}
