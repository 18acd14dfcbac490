package dateline.article;

import dateline.text.WebAddress;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where the links of a body lead: {@code /topics/} is a page of the site and gets the base path, {@code #part} stays,
 * anything relative is seen from the original, and what is neither http, https nor mailto is no link.
 *
 * @param basePath of the site, with a slash at both ends
 * @param original address of the article at its source, or null
 */
public record Links(String basePath, @Nullable String original) {
    private static final Pattern ANCHOR = Pattern.compile("#[\\p{L}\\p{M}\\p{N}._:-]+");
    private static final Pattern UP = Pattern.compile("/(\\.|%2[eE]){1,2}(/|$|[?#])");

    /** Any host will do to look at a path. */
    private static final String NOWHERE = "https://site.invalid";

    /** The address to write, or null when there must be no link. */
    public @Nullable String address(String written) {
        String link = written.strip();
        if (link.startsWith("//") || link.isEmpty()) {
            return null;
        }
        if (link.startsWith("#")) {
            return ANCHOR.matcher(link).matches() ? link : null;
        }
        if (link.startsWith("/")) {
            String path = inside(link);
            return path == null ? null : basePath + path.substring(1);
        }
        String absolute = WebAddress.link(link);
        if (absolute != null || link.matches("(?s)[^/?#]*:.*") || original == null) {
            return absolute;
        }
        return WebAddress.resolve(original, link);
    }

    /** As {@link #address}, for what may have been through it before: the base path is not put in front twice. */
    @Nullable
    String addressAgain(String written) {
        boolean done = written.startsWith(basePath) && !written.startsWith("//");
        return done ? inside(written) : address(written);
    }

    /** A path inside the site, encoded; null when it would lead out of it. */
    private static @Nullable String inside(String path) {
        String encoded = WebAddress.absolute(NOWHERE + path);
        boolean up = encoded == null || UP.matcher(encoded).find();
        return up || encoded == null ? null : encoded.substring(NOWHERE.length());
    }

    /** Whether an address that {@link #address} gave leads away from the site. */
    static boolean external(String address) {
        return !address.startsWith("/") && !address.startsWith("#");
    }
}
