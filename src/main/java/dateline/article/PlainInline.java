package dateline.article;

import java.util.BitSet;

/**
 * Emphasis, strong emphasis and links of the plainest kind, within one line: {@code *so*}, {@code **so**} and
 * {@code [so](https://example.org/a)}, with nothing inside that means something itself, and marks that can only open or
 * only close (CommonMark 0.31, 6.2 and 6.3).
 */
final class PlainInline {
    private static final BitSet INSIDE = letters(" -',");
    private static final BitSet ADDRESS = letters("/.-_~?=#+:");

    /** What may stand behind a mark that closes. */
    private static final String BEHIND = " \n.,;:)?!";

    private final char[] text;

    PlainInline(char[] text) {
        this.text = text;
    }

    /** Where the thing that begins at a place ends, before the limit; 0 when it is not plain. */
    int end(int at, int limit) {
        return text[at] == '[' ? linkEnd(at, limit) : emphasisEnd(at, limit);
    }

    /** Tells what the thing from one place to another is. */
    void walk(int from, int end, PlainProse.Walker walker) {
        if (text[from] == '[') {
            int words = inside(from + 1, end);
            walker.link(from + 1, words, new String(text, words + 2, end - words - 3));
        } else {
            int marks = marks(from, end);
            walker.emphasis(marks, from + marks, end - marks);
        }
    }

    private int emphasisEnd(int at, int limit) {
        int marks = marks(at, limit);
        char before = at == 0 ? '\n' : text[at - 1];
        int close = inside(at + marks, limit);
        boolean opens = marks <= 2 && (before == ' ' || before == '(') && close > at + marks && isLetter(at + marks);
        if (!opens || !isLetter(close - 1) || marks(close, limit) != marks) {
            return 0;
        }
        int end = close + marks;
        return end == limit || BEHIND.indexOf(text[end]) >= 0 ? end : 0;
    }

    private int linkEnd(int at, int limit) {
        int words = inside(at + 1, limit);
        if ((at > 0 && text[at - 1] == '!') || words == at + 1 || words + 2 >= limit) {
            return 0;
        }
        if (text[words] != ']' || text[words + 1] != '(') {
            return 0;
        }
        int end = words + 2;
        while (end < limit && ADDRESS.get(text[end])) {
            end++;
        }
        return end > words + 2 && end < limit && text[end] == ')' ? end + 1 : 0;
    }

    private int marks(int from, int end) {
        int at = from;
        while (at < end && text[at] == '*') {
            at++;
        }
        return at - from;
    }

    private int inside(int from, int end) {
        int at = from;
        while (at < end && INSIDE.get(text[at])) {
            at++;
        }
        return at;
    }

    private boolean isLetter(int at) {
        return text[at] < 0x80 && Character.isLetterOrDigit(text[at]);
    }

    private static BitSet letters(String others) {
        BitSet set = new BitSet(0x80);
        set.set('0', '9' + 1);
        set.set('A', 'Z' + 1);
        set.set('a', 'z' + 1);
        others.chars().forEach(set::set);
        return set;
    }
}
