package dateline.text;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What an address names, whatever way it was reached: two addresses with one canonical form are one article.
 *
 * <pre>
 * CanonicalUrl.of("http://www.Example.org/pier/?utm_source=feed&amp;id=7#top") -> "example.org/pier?id=7"
 * CanonicalUrl.of("https://example.org/")                                  -> null: a home page is no article
 * </pre>
 */
public final class CanonicalUrl {
    /** Scheme and host do not heed case (RFC 3986, 6.2.2.1). */
    private static final Pattern PARTS = Pattern.compile(
            "https?://(?:www\\.)?([^/?#:]+)(:[0-9]+)?([^?#]*)(?:\\?([^#]*))?(#.*)?", Pattern.CASE_INSENSITIVE);

    /** What advertisers and newsletters add to see where a reader came from, by the documents of those who add it. */
    private static final Set<String> TRACKING = Set.of(
            "fbclid",
            "gclid",
            "gclsrc",
            "dclid",
            "gbraid",
            "wbraid",
            "msclkid",
            "yclid",
            "twclid",
            "ttclid",
            "igshid",
            "igsh",
            "mc_cid",
            "mc_eid",
            "mkt_tok",
            "_hsenc",
            "_hsmi",
            "vero_id",
            "xtor",
            "cmpid",
            "ocid",
            "ncid",
            "ftag",
            "at_medium",
            "at_campaign",
            "smid",
            "srsltid");

    private CanonicalUrl() {}

    /** The canonical form; null when the address is none of the web, or that of a home page. */
    public static @Nullable String of(String url) {
        String absolute = WebAddress.absolute(url);
        Matcher parts = absolute == null ? null : PARTS.matcher(absolute);
        if (parts == null || !parts.matches()) {
            return null;
        }
        String path = withoutEnd(parts.group(3));
        String query = query(parts.group(4));
        String fragment = parts.group(5) != null && parts.group(5).startsWith("#!") ? parts.group(5) : "";
        if (path.isEmpty() && query.isEmpty() && fragment.isEmpty()) {
            return null;
        }
        return parts.group(1).toLowerCase(Locale.ROOT) + port(parts.group(2)) + path + query + fragment;
    }

    private static String withoutEnd(String path) {
        int end = path.length();
        while (end > 0 && path.charAt(end - 1) == '/') {
            end--;
        }
        return path.substring(0, end);
    }

    private static String port(@Nullable String port) {
        return port == null || port.equals(":80") || port.equals(":443") ? "" : port;
    }

    private static String query(@Nullable String query) {
        if (query == null) {
            return "";
        }
        List<String> kept = Arrays.stream(query.split("&"))
                .filter(parameter -> !parameter.isEmpty() && !tracks(parameter))
                .sorted()
                .toList();
        return kept.stream().collect(Collectors.joining("&", kept.isEmpty() ? "" : "?", ""));
    }

    private static boolean tracks(String parameter) {
        int equals = parameter.indexOf('=');
        String name = (equals < 0 ? parameter : parameter.substring(0, equals)).toLowerCase(Locale.ROOT);
        return name.startsWith("utm_") || TRACKING.contains(name);
    }
}
