package dateline.text;

import java.util.Locale;
import java.util.Set;

/**
 * Where sentences end, well enough to cut an excerpt.
 *
 * <pre>Sentences.cut("Gen. Hale spoke. Nobody asked why. The end.", 40) -> "Gen. Hale spoke. Nobody asked why."</pre>
 */
public final class Sentences {
    private static final Set<String> ABBREVIATIONS = Set.of(
            "mr", "mrs", "ms", "dr", "prof", "gen", "col", "lt", "sgt", "capt", "sen", "rep", "gov", "st", "jr", "sr",
            "vs", "inc", "ltd", "co", "corp", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct",
            "nov", "dec", "e.g", "i.e", "u.s", "u.k", "u.n", "a.m", "p.m");

    private static final String CLOSERS = "\"'\u201d\u2019)]\u00bb";

    private Sentences() {}

    /**
     * As many whole sentences from the start as fit into {@code limit} characters; when they would fill less than a third
     * of it, the words that fit, with an ellipsis. A text that fits is returned as it is.
     */
    public static String cut(String text, int limit) {
        if (text.length() <= limit) {
            return text;
        }
        int end = 0;
        for (int next = end(text, 0); next > 0 && next <= limit; next = end(text, next)) {
            end = next;
        }
        // "It took two days." alone would say too little.
        return end > limit / 3 ? text.substring(0, end).strip() : words(text, limit);
    }

    private static String words(String text, int limit) {
        int space = text.lastIndexOf(' ', limit - 1);
        int end = space > limit / 2 ? space : Math.max(0, limit - 1);
        if (end > 0 && Character.isHighSurrogate(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(0, end).strip() + "\u2026";
    }

    /** The end of the sentence that begins at {@code from}, or -1 when the text ends first. */
    static int end(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\u3002' || c == '\uff01' || c == '\uff1f') {
                return i + 1;
            }
            if (c != '.' && c != '!' && c != '?' && c != '\u2026') {
                continue;
            }
            int after = i + 1;
            while (after < text.length() && CLOSERS.indexOf(text.charAt(after)) >= 0) {
                after++;
            }
            if (after == text.length()) {
                return after;
            }
            if (Character.isWhitespace(text.charAt(after)) && !(c == '.' && abbreviation(text, i, after))) {
                return after;
            }
        }
        return -1;
    }

    private static boolean abbreviation(String text, int dot, int after) {
        int start = dot;
        while (start > 0 && (Character.isLetter(text.charAt(start - 1)) || text.charAt(start - 1) == '.')) {
            start--;
        }
        String word = text.substring(start, dot);
        boolean initial = word.length() == 1 && Character.isUpperCase(word.charAt(0));
        int next = after;
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        boolean goesOnSmall = next < text.length() && Character.isLowerCase(text.charAt(next));
        return initial || goesOnSmall || ABBREVIATIONS.contains(word.toLowerCase(Locale.ROOT));
    }
}
