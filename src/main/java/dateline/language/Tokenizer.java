package dateline.language;

import dateline.text.Ascii;
import dateline.text.Sentences;
import java.util.Arrays;

/**
 * Splits text into tokens as the Penn Treebank does for the most part: punctuation stands alone, {@code 's} is cut off,
 * {@code U.S.} and {@code O'Donnell} stay whole, {@code cease-fire} is three.
 */
final class Tokenizer {
    private final String text;
    private int[] starts;
    private int[] ends;
    private int count;

    Tokenizer(String text) {
        this.text = text;
        this.starts = new int[Math.max(16, text.length() / 4)];
        this.ends = new int[starts.length];
        int at = 0;
        while (at < text.length()) {
            at = next(at);
        }
    }

    int[] starts() {
        return Arrays.copyOf(starts, count);
    }

    int[] ends() {
        return Arrays.copyOf(ends, count);
    }

    /** The first token of each sentence. */
    int[] sentences() {
        int[] stops = Sentences.starts(text);
        int[] firsts = new int[count + 1];
        int made = 0;
        int stop = 0;
        for (int i = 0; i < count; i++) {
            boolean begins = i == 0 || Prose.parts(text, ends[i - 1], starts[i]);
            while (stop < stops.length && stops[stop] <= starts[i]) {
                begins = true;
                stop++;
            }
            if (begins) {
                firsts[made++] = i;
            }
        }
        return Arrays.copyOf(firsts, made);
    }

    private int next(int at) {
        if (text.charAt(at) == ' ') {
            return at + 1;
        }
        int c = text.codePointAt(at);
        if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
            return at + Character.charCount(c);
        }
        if (!Character.isLetterOrDigit(c)) {
            return add(at, at + Character.charCount(c));
        }
        int end = wordEnd(at);
        int cut = possessive(at, end);
        if (cut > at) {
            add(at, cut);
            return add(cut, end);
        }
        return add(at, end);
    }

    private int wordEnd(int at) {
        int end = at;
        while (end < text.length()) {
            if (Ascii.isLetterOrDigit(text.charAt(end))) {
                end++;
                continue;
            }
            int c = text.codePointAt(end);
            boolean inside = Character.isLetterOrDigit(c)
                    || Character.getType(c) == Character.NON_SPACING_MARK
                    || (joins(c) && end + 1 < text.length() && Character.isLetterOrDigit(text.codePointAt(end + 1)));
            if (!inside) {
                break;
            }
            end += Character.charCount(c);
        }
        // The full stop of U.S. and of Gen. belongs to it; that of a sentence does not.
        if (end < text.length() && text.charAt(end) == '.' && abbreviation(at, end)) {
            end++;
        }
        return end;
    }

    private static boolean joins(int c) {
        return c == '\'' || c == '\u2019' || c == '.' || c == ',' || c == '&' || c == '_';
    }

    private boolean abbreviation(int at, int end) {
        return Sentences.abbreviation(text.substring(at, end));
    }

    private int possessive(int at, int end) {
        int cut = end - 2;
        boolean s = cut > at
                && (text.charAt(end - 1) == 's' || text.charAt(end - 1) == 'S')
                && (text.charAt(cut) == '\'' || text.charAt(cut) == '\u2019');
        return s ? cut : -1;
    }

    private int add(int start, int end) {
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, 2 * count);
            ends = Arrays.copyOf(ends, 2 * count);
        }
        starts[count] = start;
        ends[count++] = end;
        return end;
    }
}
