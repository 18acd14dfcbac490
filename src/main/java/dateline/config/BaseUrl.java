package dateline.config;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/**
 * Where the site is published, in two parts: {@code https://user.github.io} and {@code /repo/}.
 *
 * @param origin scheme and host without a slash at the end; empty when it is not known
 * @param path begins and ends with a slash
 */
public record BaseUrl(String origin, String path) {
    /** Nobody said where: addresses in pages still work at the root of any host. */
    public static final BaseUrl UNKNOWN = new BaseUrl("", "/");

    /** Reads an address such as {@code https://user.github.io/repo}; nothing when it is not one of a site. */
    public static Optional<BaseUrl> parse(String url) {
        try {
            URI uri = new URI(url.strip());
            boolean web = "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
            if (!web
                    || uri.getHost() == null
                    || uri.getRawUserInfo() != null
                    || uri.getRawQuery() != null
                    || uri.getRawFragment() != null) {
                return Optional.empty();
            }
            String origin = uri.getScheme() + "://" + uri.getRawAuthority();
            String path = "/" + String.valueOf(uri.normalize().getRawPath()) + "/";
            while (path.contains("//")) {
                path = path.replace("//", "/");
            }
            return path.contains("/../") ? Optional.empty() : Optional.of(new BaseUrl(origin, path));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** The host without its port, {@code user.github.io}; empty when it is not known. */
    public String host() {
        String authority = origin.substring(known() ? origin.indexOf("//") + 2 : 0);
        int port = authority.lastIndexOf(':');
        return port > authority.lastIndexOf(']') ? authority.substring(0, port) : authority;
    }

    /** Whether it is known on which host the site will stand. */
    public boolean known() {
        return !origin.isEmpty();
    }
}
