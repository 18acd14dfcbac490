package dateline.intake;

import dateline.text.WebAddress;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a feed says of itself, as far as it has been read. */
final class FeedChannel {
    private static final int MOST_AUTHORS = 10_000;

    private @Nullable String title;
    private @Nullable String language;
    private @Nullable String link;
    private String login = "";
    private final Map<String, String> authors = new HashMap<>();

    /** Its title, in plain words, or null. */
    @Nullable
    String title() {
        return title;
    }

    @Nullable
    String language() {
        return language;
    }

    /** Its address, http or https, or null. */
    @Nullable
    String link() {
        return link;
    }

    /** The name that WordPress shows for the name by which somebody logs in; the same where it says none. */
    String author(String name) {
        return authors.getOrDefault(name, name);
    }

    /** Takes what an element of the channel says; the first one counts. */
    void take(FeedElement element) {
        switch (element.name()) {
            case "title", "dc:title" -> title = title == null ? FeedItem.words(element) : title;
            case "language", "dc:language" -> language = language == null ? line(element) : language;
            case "link" -> {
                String rel = element.attribute("rel");
                String address = element.text().isEmpty() ? element.attribute("href") : element.text();
                if (link == null && address != null && (rel == null || rel.equals("alternate"))) {
                    link = WebAddress.absolute(address);
                }
            }
            case "wp:author_login" -> login = element.text();
            case "wp:author_display_name" -> {
                if (!element.text().isBlank() && authors.size() < MOST_AUTHORS) {
                    authors.putIfAbsent(login, element.text());
                }
            }
            default -> {}
        }
    }

    /** Takes the attributes of the outermost elements. */
    void takeAttributes(FeedElement element) {
        String lang = element.attribute("xml:lang");
        language = language == null ? lang : language;
    }

    private static @Nullable String line(FeedElement element) {
        return element.text().isEmpty() ? null : element.text();
    }
}
