package dateline.text;

import java.util.List;

/**
 * English words without their most common endings, so that {@code threatens} and {@code threatened} count as one. Rough
 * on purpose: what matters is that the forms of one word mostly meet, not that the result is a word.
 *
 * <pre>Stem.of("threatened") -> "threaten"</pre>
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
     * A word without its ending.
     *
     * @param word in lower case
     */
    public static String of(String word) {
        if (word.isEmpty() || LAST.indexOf(word.charAt(word.length() - 1)) < 0) {
            return word;
        }
        for (String ending : ENDINGS) {
            if (word.length() - ending.length() >= LEAST && word.endsWith(ending)) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }
}
