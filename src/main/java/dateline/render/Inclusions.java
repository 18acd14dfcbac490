package dateline.render;

import dateline.text.PlainText;

/**
 * How a template names those it includes and imports.
 *
 * @see <a href="https://freemarker.apache.org/docs/ref_directive_include.html">FreeMarker on include</a>
 */
final class Inclusions {
    private Inclusions() {}

    /** Whether a template computes the name of another, such as {@code <#include "part-${kind}.ftlh">}, which may then be any. */
    static boolean computed(String text) {
        return text.contains(".get_optional_template") || computed(text, "#import") || computed(text, "#include");
    }

    private static boolean computed(String text, String directive) {
        for (int at = text.indexOf(directive); at >= 0; at = text.indexOf(directive, at)) {
            at = PlainText.pastSpace(text, at + directive.length());
            int end = at < text.length() && "\"'".indexOf(text.charAt(at)) >= 0
                    ? text.indexOf(text.charAt(at), at + 1)
                    : -1;
            int next = PlainText.pastSpace(text, end + 1);
            boolean plain = end >= 0 && next < text.length() && "+?![".indexOf(text.charAt(next)) < 0;
            if (!plain
                    || text.substring(at, end).contains("{")
                    || text.substring(at, end).contains("[=")) {
                return true;
            }
        }
        return false;
    }
}
