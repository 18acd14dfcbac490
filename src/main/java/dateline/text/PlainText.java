package dateline.text;

import java.util.regex.Pattern;

/**
 * Text without the characters that no page, feed or terminal can carry: controls, half surrogate pairs, noncharacters.
 *
 * <pre>PlainText.of("a\u0000b") -> "ab"</pre>
 */
public final class PlainText {
    private PlainText() {}

    /** Made only when a text is met that is not plain. */
    private static final class White {
        /** White space of any kind: Java's, no-break and other Unicode spaces, and Unicode's line ends. */
        private static final Pattern SPACE = Pattern.compile("[\\s\\u0085\\p{Z}]+");
    }

    /** The text itself when nothing has to go. Tab and line ends stay. */
    public static String of(String text) {
        int first = firstUnusable(text);
        if (first < 0) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length()).append(text, 0, first);
        for (int i = first; i < text.length(); i++) {
            if (usable(text, i)) {
                out.append(text.charAt(i));
            }
        }
        return out.toString();
    }

    /** Where the first unusable character stands, in UTF-16 units from 0; -1 when there is none. */
    public static int firstUnusable(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < ' ' || c >= 0x7f) && !usable(text, i)) {
                return i;
            }
        }
        return -1;
    }

    /** The text in one line: each run of white space, line ends included, is one space. */
    public static String oneLine(String text) {
        if (plainLine(text)) {
            return text;
        }
        return White.SPACE.matcher(of(text)).replaceAll(" ").strip();
    }

    /** Whether a text is surely in one line and usable; not whether it is not. */
    private static boolean plainLine(String text) {
        boolean blank = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c >= 0x7f || (c == ' ' && blank)) {
                return false;
            }
            blank = c == ' ';
        }
        return !blank || text.isEmpty();
    }

    /** Quotation marks and apostrophes as keyboards have them: {@code Ana’s “yes” -> Ana's "yes"}. */
    public static String straightQuotes(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            out.append(c == '\u2018' || c == '\u2019' ? '\'' : c == '\u201c' || c == '\u201d' ? '"' : c);
        }
        return out.toString();
    }

    /** XML 1.0 section 2.2 (Char), less the C1 controls and noncharacters that it only discourages. */
    private static boolean usable(String text, int i) {
        char c = text.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1)) && !nonCharacter(text, i);
        }
        if (Character.isLowSurrogate(c)) {
            return i > 0 && Character.isHighSurrogate(text.charAt(i - 1)) && !nonCharacter(text, i - 1);
        }
        boolean control = (c < ' ' && c != '\t' && c != '\n' && c != '\r') || (c >= 0x7f && c <= 0x9f);
        boolean nonCharacter = (c >= 0xfdd0 && c <= 0xfdef) || c >= 0xfffe;
        return !control && !nonCharacter;
    }

    private static boolean nonCharacter(String text, int i) {
        return (Character.toCodePoint(text.charAt(i), text.charAt(i + 1)) & 0xfffe) == 0xfffe;
    }

    /**
     * The place of the first letter at or after a place that is no white space; the length of the text where there is none.
     *
     * <pre>PlainText.pastSpace("at  sea", 2) // 4</pre>
     */
    public static int pastSpace(String text, int from) {
        int at = from;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
