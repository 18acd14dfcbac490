package dateline.render;

import java.nio.charset.StandardCharsets;

/**
 * Style sheets and scripts of the theme without what only their readers need: indents, empty lines, and comments that have
 * their lines for themselves.
 */
final class Squeeze {
    private Squeeze() {}

    /** The file as it is published; one that is neither a style sheet nor a script stays as it is. */
    static byte[] of(String name, byte[] bytes) {
        if (!name.endsWith(".js") && !name.endsWith(".css")) {
            return bytes;
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        StringBuilder out = new StringBuilder(text.length());
        text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !isComment(line))
                .forEach(line -> out.append(line).append('\n'));
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static boolean isComment(String line) {
        boolean whole = line.startsWith("/*") && line.indexOf("*/") == line.length() - 2;
        return whole || line.startsWith("//");
    }
}
