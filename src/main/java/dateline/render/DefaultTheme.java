package dateline.render;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Stream;

/** The files of the theme that a site has before it makes its own. */
public final class DefaultTheme {
    /** Its templates. A name elsewhere that is almost one of these is a slip. */
    public static final List<String> TEMPLATES = List.of(
            "404.ftlh",
            "archive.ftlh",
            "article.ftlh",
            "atom.ftlx",
            "corrections.ftlh",
            "edition.ftlh",
            "email.ftlh",
            "entities.ftlh",
            "entity.ftlh",
            "home.ftlh",
            "layout.ftlh",
            "month.ftlh",
            "namesakes.ftlh",
            "news-sitemap.ftlx",
            "opml.ftlx",
            "parts.ftlh",
            "redirect.ftlh",
            "rss.ftlx",
            "search.ftlh",
            "sitemap-index.ftlx",
            "sitemap.ftlx",
            "source.ftlh",
            "sources.ftlh",
            "story.ftlh",
            "topic.ftlh",
            "topics.ftlh",
            "withdrawn.ftlh",
            "year.ftlh");

    /** Its files that are copied, under {@code assets/}. */
    static final List<String> ASSETS =
            List.of("icon.svg", "offline.js", "search.js", "site.css", "toggle.js", "worker.js", "world.svg");

    /** Interface texts besides the English ones, which stand in the templates. */
    static final List<String> MESSAGES = List.of("messages/ar.yml", "messages/de.yml", "messages/en.yml");

    private DefaultTheme() {}

    /** All its files, such as {@code layout.ftlh} and {@code assets/site.css}. */
    public static List<String> names() {
        return Stream.concat(
                        Stream.concat(TEMPLATES.stream(), MESSAGES.stream()),
                        ASSETS.stream().map(name -> "assets/" + name))
                .toList();
    }

    /**
     * A file as it was written, with its comments.
     *
     * @param name one of {@link #names}
     */
    public static byte[] file(String name) throws IOException {
        try (InputStream in = DefaultTheme.class.getResourceAsStream("/templates/" + name)) {
            if (in == null) {
                throw new IOException("no such file in the default theme: " + name);
            }
            return in.readAllBytes();
        }
    }
}
