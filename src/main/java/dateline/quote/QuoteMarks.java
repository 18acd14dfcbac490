package dateline.quote;

import dateline.language.Prose;
import dateline.language.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds what stands between quotation marks, paragraph by paragraph: curly, straight and angle ones. A mark that is never
 * closed counts to the end of its paragraph if the next paragraph opens with one again, as newspapers set long quotes.
 *
 * <p>Single marks count where they are curly or stand at the edge of a word and are closed again: {@code 'Never,'} and not
 * {@code O'Donnell's}. What stands within a quote is part of it.
 */
final class QuoteMarks {
    /** Longer than any statement that a newspaper prints in one paragraph. */
    private static final int LONGEST = 5000;

    private final String text;
    private final List<Span> quotes = new ArrayList<>();

    private QuoteMarks(String text) {
        this.text = text;
    }

    /** The words between the marks, without these, in order. */
    static List<Span> find(String text) {
        QuoteMarks marks = new QuoteMarks(text);
        int from = 0;
        while (from < text.length()) {
            int to = text.indexOf('\n', from);
            while (to >= 0 && !closes(text, to)) {
                to = text.indexOf('\n', to + 1);
            }
            to = to < 0 ? text.length() : to;
            marks.paragraph(from, to);
            from = to + 1;
        }
        return marks.quotes;
    }

    /** Whether a line end closes a paragraph. */
    private static boolean closes(String text, int at) {
        int before = at;
        while (before > 0 && Character.isWhitespace(text.charAt(before - 1))) {
            before--;
        }
        int after = at;
        while (after < text.length() && Character.isWhitespace(text.charAt(after))) {
            after++;
        }
        return after == text.length() || Prose.parts(text, before, after);
    }

    private void paragraph(int from, int to) {
        int at = from;
        while (at < to) {
            char close = opens(at, from);
            if (close == 0) {
                at++;
                continue;
            }
            int end = closing(close, at + 1, to);
            if (end < 0 && double_(close) && reopens(to)) {
                end = to;
            }
            if (end > at + 1) {
                add(at + 1, end);
                at = end + 1;
            } else {
                at++;
            }
        }
    }

    private static boolean double_(char close) {
        return close == '\u201d' || close == '"';
    }

    private void add(int start, int end) {
        int a = start;
        int b = end;
        while (a < b && Character.isWhitespace(text.charAt(a))) {
            a++;
        }
        while (b > a && Character.isWhitespace(text.charAt(b - 1))) {
            b--;
        }
        if (a < b) {
            quotes.add(new Span(a, b));
        }
    }

    /** The mark that closes what opens here; 0 when nothing does. */
    private char opens(int at, int from) {
        char c = text.charAt(at);
        if (c != '"' && c != '\'' && c < '\u00ab') {
            // Nearly every character.
            return 0;
        }
        if (c == '\u201c' || c == '\u201e') {
            return '\u201d';
        }
        if (c == '\u00ab') {
            return '\u00bb';
        }
        boolean edge = at == from || !Character.isLetterOrDigit(text.charAt(at - 1));
        boolean word = at + 1 < text.length() && !Character.isWhitespace(text.charAt(at + 1));
        if (c == '"') {
            return edge && word ? '"' : 0;
        }
        boolean single = c == '\u2018' || c == '\'';
        boolean capital = word && (Character.isUpperCase(text.charAt(at + 1)) || c == '\u2018');
        return single && edge && capital ? (c == '\'' ? '\'' : '\u2019') : 0;
    }

    private int closing(char close, int from, int to) {
        int limit = Math.min(to, from + LONGEST);
        int depth = 0;
        for (int i = from; i < limit; i++) {
            char c = text.charAt(i);
            if (close == '\u201d' && c == '\u201c') {
                depth++;
            } else if (c == close || (close == '\u201d' && c == '"' && depth == 0)) {
                if (depth == 0 && (!single(close) || ends(i, to))) {
                    return i;
                }
                depth = Math.max(0, depth - 1);
            }
        }
        return -1;
    }

    private static boolean single(char close) {
        return close == '\'' || close == '\u2019';
    }

    /** An apostrophe within a word or after a plural closes nothing: the marks close behind punctuation or a word's end. */
    private boolean ends(int at, int to) {
        boolean before = at > 0 && ",.!?\u2026".indexOf(text.charAt(at - 1)) >= 0;
        boolean after = at + 1 >= to || !Character.isLetterOrDigit(text.charAt(at + 1));
        return after && (before || text.charAt(at - 1) != 's');
    }

    /** Whether the paragraph behind a place begins with a quotation mark. */
    private boolean reopens(int at) {
        int i = at;
        while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
            i++;
        }
        return i < text.length() && i > at && (text.charAt(i) == '\u201c' || text.charAt(i) == '"');
    }
}
