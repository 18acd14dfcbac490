package dateline.preview;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The files of a built site by the paths of requests. Nothing else can be reached: each part of a path must be the plain
 * name of a file or folder that is there, and no link is followed.
 *
 * <pre>
 * /topics/world/   -> topics/world/index.html
 * /topics/world    -> moved to /topics/world/
 * /../secret, /.git/config, /%2e%2e/secret, a link -> nothing
 * </pre>
 */
final class SiteFolder {
    /** In characters; no page of a site has a longer one. */
    private static final int LONGEST = 4096;

    private final Path root;

    SiteFolder(Path root) {
        this.root = root;
    }

    /**
     * The path of a request; null when it is none that a site could have.
     *
     * @param raw as it was sent, without the base path and the slash in front, percent-encoded
     */
    static @Nullable String path(String raw) {
        return raw.length() > LONGEST ? null : decode(raw);
    }

    /**
     * What a path leads to.
     *
     * @param file a regular file, or null
     * @param folder whether it is a folder, whose address ends in a slash
     */
    record Found(@Nullable Path file, boolean folder) {
        static final Found NOTHING = new Found(null, false);
    }

    /**
     * Looks up a path.
     *
     * @param path as {@link #path} gives it
     */
    Found find(String path) {
        Path at = root;
        try {
            String[] names = path.split("/", -1);
            for (int i = 0; i < names.length; i++) {
                boolean last = i == names.length - 1;
                if (last && names[i].isEmpty()) {
                    return file(at.resolve("index.html"));
                }
                if (!plain(names[i])) {
                    return Found.NOTHING;
                }
                at = at.resolve(names[i]);
                if (!last && !Files.isDirectory(at, LinkOption.NOFOLLOW_LINKS)) {
                    return Found.NOTHING;
                }
            }
        } catch (InvalidPathException e) {
            return Found.NOTHING;
        }
        return Files.isDirectory(at, LinkOption.NOFOLLOW_LINKS) ? new Found(null, true) : file(at);
    }

    private static Found file(Path file) {
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) ? new Found(file, false) : Found.NOTHING;
    }

    /** Hidden files are nobody's business, and a site has none but those for its host. */
    private static boolean plain(String name) {
        return !name.isEmpty() && !name.startsWith(".") && name.indexOf('\\') < 0 && name.indexOf(':') < 0;
    }

    /** Percent signs decoded once, as strict UTF-8 without control characters; null when it is not that. */
    private static @Nullable String decode(String raw) {
        byte[] bytes = new byte[raw.length()];
        int length = 0;
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c == '%') {
                boolean whole = i + 2 < raw.length();
                int high = whole ? Character.digit(raw.charAt(i + 1), 16) : -1;
                int low = whole ? Character.digit(raw.charAt(i + 2), 16) : -1;
                if (high < 0 || low < 0) {
                    return null;
                }
                bytes[length++] = (byte) (high << 4 | low);
                i += 2;
            } else if (c < 0x80) {
                bytes[length++] = (byte) c;
            } else {
                return null;
            }
        }
        try {
            String path = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes, 0, length))
                    .toString();
            return path.chars().anyMatch(Character::isISOControl) ? null : path;
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    /** The page for addresses that lead nowhere; null when the site has none. */
    @Nullable
    Path lost() {
        Path page = root.resolve("404.html");
        return Files.isRegularFile(page, LinkOption.NOFOLLOW_LINKS) ? page : null;
    }
}
