package dateline.text;

import java.util.List;

/**
 * English words without their most common endings, so that {@code threatens} and {@code threatened} count as one. Rough
 * on purpose: what matters is that the forms of one word mostly meet, not that the result is a word.
 *
 * <pre>Stem.end("threatened".toCharArray(), 0, 10) -> 8: threaten</pre>
 */
public final class Stem {
    /** The longest come first. */
    private static final List<String> ENDINGS = List.of("ingly", "edly", "ings", "ing", "ies", "ed", "es", "s", "ly");

    /** What they end with. */
    private static final String LAST = "sgdy";

    /** Letters that must be left. */
    private static final int LEAST = 4;

    private Stem() {}

    /**
     * Where a word ends without its ending.
     *
     * @param text in which the word stands, in small letters
     * @return from {@code from} to {@code to}
     */
    public static int end(char[] text, int from, int to) {
        if (to == from || LAST.indexOf(text[to - 1]) < 0) {
            return to;
        }
        for (String ending : ENDINGS) {
            if (to - from - ending.length() >= LEAST && ends(text, to, ending)) {
                return to - ending.length();
            }
        }
        return to;
    }

    private static boolean ends(char[] text, int to, String ending) {
        int from = to - ending.length();
        for (int i = ending.length() - 1; i >= 0; i--) {
            if (text[from + i] != ending.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
