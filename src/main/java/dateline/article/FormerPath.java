package dateline.article;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A former address of a page as a path inside the site.
 *
 * <pre>
 * FormerPath.of("/old/path/")     -> "old/path/index.html"
 * FormerPath.of("/old/page.html") -> "old/page.html"
 * FormerPath.of("/../etc")        -> null
 * </pre>
 */
public final class FormerPath {
    /** Letters, digits and what is harmless in a file name everywhere; no dot in front. */
    private static final Pattern SEGMENT = Pattern.compile("[\\p{L}\\p{N}_~-][\\p{L}\\p{N}._~-]*");

    private static final String INDEX = "/index.html";

    private static final Pattern DEVICE = Pattern.compile("(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?");

    /** Where every site has pages of its own. */
    private static final Set<String> OWN = Set.of(
            "search", "topics", "people", "organizations", "places", "sources", "stories", "corrections", "archive");

    private FormerPath() {}

    /** Whether it can lead to an article: it is the address of a page, and of none that every site has, as {@code /search/}. */
    public static boolean isUsable(String alias) {
        String path = of(alias);
        return path != null
                && !(path.endsWith(INDEX) && OWN.contains(path.substring(0, path.length() - INDEX.length())));
    }

    /** The file of the site at a former address; null when it is none of a page. */
    public static @Nullable String of(String alias) {
        List<String> segments = new ArrayList<>(List.of(alias.split("/+", -1)));
        if (!segments.isEmpty() && segments.get(0).isEmpty()) {
            segments.remove(0);
        }
        boolean page = alias.toLowerCase(Locale.ROOT).matches(".*\\.html?");
        if (!segments.isEmpty() && segments.get(segments.size() - 1).isEmpty()) {
            segments.remove(segments.size() - 1);
        }
        if (segments.isEmpty() || segments.size() > 20 || !segments.stream().allMatch(FormerPath::usable)) {
            return null;
        }
        String path = String.join("/", segments);
        return page ? path : path + INDEX;
    }

    private static boolean usable(String segment) {
        return SEGMENT.matcher(segment).matches()
                && !segment.endsWith(".")
                && segment.getBytes(StandardCharsets.UTF_8).length <= 200
                && !DEVICE.matcher(segment.toLowerCase(Locale.ROOT)).matches();
    }
}
