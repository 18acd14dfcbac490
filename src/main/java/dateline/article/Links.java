package dateline.article;

import dateline.text.WebAddress;
import org.jspecify.annotations.Nullable;

/**
 * Where the links of a body lead: {@code /topics/} is a page of the site and gets the base path, {@code #part} stays,
 * anything relative is seen from the original, and what is neither http, https nor mailto is no link.
 *
 * @param basePath of the site, with a slash at both ends
 * @param original address of the article at its source, or null
 */
public record Links(String basePath, @Nullable String original) {

    /** The address to write, or null when there must be no link. */
    public @Nullable String address(String written) {
        String link = written.strip();
        if (link.startsWith("//") || link.isEmpty()) {
            return null;
        }
        if (link.startsWith("#")) {
            return link.matches("#[\\p{L}\\p{N}._:-]+") ? link : null;
        }
        if (link.startsWith("/")) {
            String encoded = WebAddress.absolute("https://site.invalid" + link);
            return encoded == null ? null : basePath + encoded.substring("https://site.invalid/".length());
        }
        String absolute = WebAddress.link(link);
        if (absolute != null || link.matches("(?s)[^/?#]*:.*") || original == null) {
            return absolute;
        }
        return WebAddress.resolve(original, link);
    }

    /** Whether an address that {@link #address} gave leads away from the site. */
    static boolean external(String address) {
        return !address.startsWith("/") && !address.startsWith("#");
    }
}
