package dateline.intake;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Names of elements as feeds mean them: in lower case, with the usual prefix of their namespace whichever they use, and
 * without one for the elements of the feed itself. A prefix that is not declared means what it usually means.
 *
 * <pre>{@code <c:encoded xmlns:c="http://purl.org/rss/1.0/modules/content/">} -> "content:encoded"</pre>
 */
final class FeedName {
    private static final String ATOM = "http://www.w3.org/2005/atom";

    private static final Map<String, String> USUAL = Map.of(
            "http://purl.org/rss/1.0/modules/content/",
            "content",
            "http://purl.org/dc/elements/1.1/",
            "dc",
            "http://purl.org/dc/terms/",
            "dcterms",
            "http://search.yahoo.com/mrss/",
            "media",
            "http://search.yahoo.com/mrss",
            "media",
            "http://www.itunes.com/dtds/podcast-1.0.dtd",
            "itunes",
            "http://www.w3.org/1999/xhtml",
            "xhtml",
            "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
            "rdf",
            "http://rssnamespace.org/feedburner/ext/1.0",
            "feedburner",
            ATOM,
            "atom");

    private final Map<String, String> prefixes = new HashMap<>();
    private String own = "";

    /** Whether a document that begins with this element, in lower case, is a feed. */
    static boolean isRoot(String name) {
        return Set.of("rss", "feed", "rdf", "channel").contains(name.substring(name.indexOf(':') + 1));
    }

    /** Takes note of an attribute that declares a namespace. */
    void declare(String attribute, String namespace) {
        String usual = USUAL.get(namespace.strip().toLowerCase(Locale.ROOT));
        if (attribute.startsWith("xmlns:") && usual != null && prefixes.size() < 100) {
            prefixes.put(attribute.substring("xmlns:".length()).toLowerCase(Locale.ROOT), usual);
        }
    }

    /** The name of the first element; its namespace is that of the feed. */
    String root(String written) {
        String name = of(written);
        int colon = name.indexOf(':');
        own = colon < 0 || name.startsWith("rdf:") ? "" : name.substring(0, colon + 1);
        return name.substring(colon + 1);
    }

    /** The name of any element. */
    String of(String written) {
        String name = written.toLowerCase(Locale.ROOT);
        int colon = name.indexOf(':');
        if (colon < 0) {
            return name;
        }
        String prefix = name.substring(0, colon);
        String usual = prefixes.getOrDefault(prefix, prefix) + name.substring(colon);
        return !own.isEmpty() && usual.startsWith(own) ? usual.substring(own.length()) : usual;
    }
}
