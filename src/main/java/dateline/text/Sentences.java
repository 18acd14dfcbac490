package dateline.text;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/**
 * Where sentences end, well enough to cut an excerpt and to rebuild paragraphs.
 *
 * <pre>
 * Sentences.starts("Gen. Hale spoke. Nobody asked why.") -> 0, 17
 * Sentences.cut("Gen. Hale spoke. Nobody asked why. The end.", 40) -> "Gen. Hale spoke. Nobody asked why."
 * </pre>
 */
public final class Sentences {
    private static final Set<String> ABBREVIATIONS = Set.of(
            "mr", "mrs", "ms", "dr", "prof", "gen", "col", "lt", "sgt", "capt", "sen", "rep", "gov", "st", "jr", "sr",
            "vs", "inc", "ltd", "co", "corp", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct",
            "nov", "dec", "e.g", "i.e", "u.s", "u.k", "u.n", "a.m", "p.m");

    /** Of these some end a sentence too: "in the U.S. The president". */
    private static final Set<String> MAY_END =
            Set.of("jr", "sr", "inc", "ltd", "co", "corp", "u.s", "u.k", "u.n", "a.m", "p.m");

    /** Words that begin a sentence and seldom a name. */
    private static final Set<String> OPENERS = Set.of(
            "The",
            "A",
            "An",
            "He",
            "She",
            "It",
            "They",
            "We",
            "His",
            "Her",
            "Their",
            "This",
            "That",
            "These",
            "Those",
            "But",
            "And",
            "In",
            "On",
            "At",
            "After",
            "Before",
            "When",
            "While",
            "For",
            "As",
            "If",
            "There",
            "According");

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

    /** Where its sentences begin, in UTF-16 units, ascending; 0 is the first unless the text is empty. */
    public static int[] starts(String text) {
        return starts(text, false, Integer.MAX_VALUE);
    }

    /** The first {@code most} of {@link #starts}. */
    public static int[] starts(String text, int most) {
        return starts(text, false, most);
    }

    /** As {@link #starts}, and also where a small letter follows a full stop: for text that nobody edited. */
    public static int[] stops(String text) {
        return starts(text, true, Integer.MAX_VALUE);
    }

    private static int[] starts(String text, boolean small, int most) {
        int[] starts = new int[8];
        int count = 0;
        for (int at = 0; at >= 0 && at < text.length() && count < most; at = next(text, at, small)) {
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, 2 * count);
            }
            starts[count++] = at;
        }
        return Arrays.copyOf(starts, count);
    }

    private static int next(String text, int from, boolean small) {
        int end = end(text, from, small);
        return end < 0 ? end : PlainText.pastSpace(text, end);
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
        return end(text, from, false);
    }

    private static int end(String text, int from, boolean small) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isPlain(c)) {
                continue;
            }
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
            if (Character.isWhitespace(text.charAt(after)) && !goesOn(text, i, after, small)) {
                return after;
            }
        }
        return -1;
    }

    /** Whether a character is one of most texts that ends no sentence. */
    private static boolean isPlain(char c) {
        return (c >= 'a' && c <= 'z') || c == ' ';
    }

    private static boolean goesOn(String text, int mark, int after, boolean small) {
        int next = PlainText.pastSpace(text, after);
        boolean mayGoOn = !small && next < text.length() && Character.isLowerCase(text.charAt(next));
        return mayGoOn || (text.charAt(mark) == '.' && after == mark + 1 && abbreviation(text, mark, next));
    }

    private static boolean abbreviation(String text, int dot, int next) {
        int start = dot;
        while (start > 0 && (Character.isLetter(text.charAt(start - 1)) || text.charAt(start - 1) == '.')) {
            start--;
        }
        String word = text.substring(start, dot);
        boolean initial = word.length() == 1 && Character.isUpperCase(word.charAt(0));
        String small = word.toLowerCase(Locale.ROOT);
        return (initial || ABBREVIATIONS.contains(small))
                && !((initial || MAY_END.contains(small)) && OPENERS.contains(word(text, next)));
    }

    /** Whether a full stop behind a word belongs to it: {@code Gen}, {@code U.S}, {@code J}, {@code N.C}. */
    public static boolean abbreviation(String word) {
        boolean initial = word.length() == 1 && Character.isUpperCase(word.charAt(0));
        return initial || initials(word) || ABBREVIATIONS.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Capitals with full stops between them. */
    private static boolean initials(String word) {
        if (word.length() < 3 || word.length() % 2 == 0) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (i % 2 == 0 ? !Character.isUpperCase(c) : c != '.') {
                return false;
            }
        }
        return true;
    }

    private static String word(String text, int from) {
        int end = from;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return text.substring(from, end);
    }
}
