package dateline.intake;

import java.util.Locale;

/**
 * The name of the first element of a markup text, behind white space, comments, processing instructions and a document
 * type: it tells pages from feeds.
 *
 * <pre>FirstTag.of("&lt;?xml version='1.0'?>&lt;!-- x -->&lt;rss version='2.0'>") -> "rss"</pre>
 */
final class FirstTag {
    private final String markup;
    private int at;

    private FirstTag(String markup) {
        this.markup = markup;
    }

    /** The name in lower case, with its prefix; {@code !doctype html} for that; empty when the text is no markup. */
    static String of(String markup) {
        return new FirstTag(markup).find();
    }

    private String find() {
        while (true) {
            while (at < markup.length() && Character.isWhitespace(markup.charAt(at))) {
                at++;
            }
            if (markup.startsWith("<!--", at)) {
                skipBehind("-->");
            } else if (markup.startsWith("<?", at)) {
                skipBehind(">");
            } else if (markup.regionMatches(true, at, "<!doctype html", 0, 14)) {
                return "!doctype html";
            } else if (markup.regionMatches(true, at, "<!doctype", 0, 9)) {
                int subset = markup.indexOf('[', at);
                int end = markup.indexOf('>', at);
                skipBehind(subset >= 0 && subset < end ? "]" : ">");
                at += markup.startsWith(">", at) ? 1 : 0;
            } else {
                return name();
            }
        }
    }

    private void skipBehind(String end) {
        int found = markup.indexOf(end, at);
        at = found < 0 ? markup.length() : found + end.length();
    }

    private String name() {
        if (!markup.startsWith("<", at)) {
            return "";
        }
        int end = at + 1;
        while (end < markup.length() && (Character.isLetterOrDigit(markup.charAt(end)) || markup.charAt(end) == ':')) {
            end++;
        }
        return markup.substring(at + 1, end).toLowerCase(Locale.ROOT);
    }
}
