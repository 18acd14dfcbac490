package dateline.search;

import dateline.text.Ascii;
import dateline.text.Words;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The words of a text for search, in small letters and without accents. {@code search.js} cuts queries by the same rules,
 * and a test compares the two.
 *
 * <pre>SearchWords.of("Trump's Café, O'Hare 2025") -> [trump, cafe, ohare, 2025]</pre>
 *
 * <p>A word is a run of letters, their marks and digits. An apostrophe inside joins, but {@code 's} at the end goes. Signs of scripts
 * that set no spaces are words of their own.
 */
public final class SearchWords {
    private static final int ASCII = 0x80;

    private SearchWords() {}

    /** The words of a text, in order. */
    public static List<String> of(String text) {
        String folded = fold(text);
        List<String> words = new ArrayList<>(folded.length() / 5 + 1);
        for (int i = 0; i < folded.length(); ) {
            i = isLetter(folded, i) ? word(folded, i, words) : i + size(folded, i);
        }
        return words;
    }

    /** Small letters; of letters with a mark only the letter, as far as Unicode knows it as such. */
    private static String fold(String text) {
        if (Ascii.only(text)) {
            return text.toLowerCase(Locale.ROOT);
        }
        String apart = Normalizer.normalize(text, Normalizer.Form.NFD);
        StringBuilder out = new StringBuilder(apart.length());
        for (int i = 0; i < apart.length(); i++) {
            char c = apart.charAt(i);
            if (c < '\u0300' || c > '\u036f') {
                out.append(c == '\u2019' ? '\'' : c);
            }
        }
        return out.toString().toLowerCase(Locale.ROOT);
    }

    private static int word(String text, int start, List<String> words) {
        int end = start;
        while (end < text.length() && isPlain(text.charAt(end))) {
            end++;
        }
        if (end == text.length() || (text.charAt(end) < ASCII && text.charAt(end) != '\'')) {
            words.add(text.substring(start, end));
            return end;
        }
        return anyWord(text, start, words);
    }

    private static int anyWord(String text, int start, List<String> words) {
        int end = start;
        boolean joined = false;
        while (isLetter(text, end)) {
            int next = end + size(text, end);
            if (Words.standsAlone(text.codePointAt(end))) {
                boolean first = end == start;
                words.add(first ? text.substring(start, next) : plain(text.substring(start, end), joined));
                return first ? behindPossessive(text, next) : end;
            }
            end = next;
            if (isApostrophe(text, end) && isLetter(text, end + 1)) {
                if (isPossessive(text, end)) {
                    words.add(plain(text.substring(start, end), joined));
                    return behindPossessive(text, end);
                }
                joined = true;
                end++;
            }
        }
        words.add(plain(text.substring(start, end), joined));
        return end;
    }

    private static String plain(String word, boolean joined) {
        return joined ? word.replace("'", "") : word;
    }

    private static boolean isPossessive(String text, int at) {
        return text.startsWith("'s", at) && !isLetter(text, at + 2);
    }

    private static int behindPossessive(String text, int at) {
        int end = at;
        while (isPossessive(text, end)) {
            end += 2;
        }
        return end;
    }

    private static boolean isApostrophe(String text, int at) {
        return at < text.length() && text.charAt(at) == '\'';
    }

    private static boolean isPlain(char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    }

    private static boolean isLetter(String text, int at) {
        if (at >= text.length()) {
            return false;
        }
        char c = text.charAt(at);
        if (c < ASCII) {
            return isPlain(c);
        }
        int letter = text.codePointAt(at);
        return Character.isLetterOrDigit(letter) || isMark(letter);
    }

    /** Vowel signs of Indic scripts and the like; accents are gone by now. */
    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    private static int size(String text, int at) {
        return Character.charCount(text.codePointAt(at));
    }
}
