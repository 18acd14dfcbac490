package dateline.clean;

import java.util.ArrayList;
import java.util.List;

/**
 * Lines and blocks of a raw text. A line is a paragraph, unless the lines are those of a text that was broken at a margin;
 * an empty line always divides.
 */
final class Layout {
    private static final int WIDEST_MARGIN = 120;
    private static final int NARROWEST_MARGIN = 30;

    private Layout() {}

    /** Blocks of single spaces, and the spaces that were left before a comma or full stop where a link ended. */
    record Laid(Draft draft, List<Span> repairs) {}

    /** Whether a character only divides words: white space, and what cannot be seen. */
    static boolean space(char c) {
        return c <= ' '
                || c == '\u200b'
                || c == '\ufeff'
                || (c > '~' && (Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c)));
    }

    /** The words divided by single spaces. */
    static String line(String text) {
        StringBuilder out = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (space(c)) {
                gap = !out.isEmpty();
            } else {
                if (gap) {
                    out.append(' ');
                    gap = false;
                }
                out.append(c);
            }
        }
        return out.toString();
    }

    /** Lays out the stretch of a draft from its beginning to {@code end}. */
    static Laid lay(Draft draft, int end) {
        String text = draft.text();
        List<Span> lines = lines(text, end);
        int margin = margin(text, lines);
        Draft.Writer out = new Draft.Writer(end);
        List<Span> repairs = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Span line = lines.get(i);
            if (i > 0 && !(margin > 0 && joined(text, lines.get(i - 1), line, margin))) {
                out.endBlock();
            }
            words(draft, line, out, repairs);
        }
        out.endBlock();
        return new Laid(out.draft(), repairs);
    }

    private static void words(Draft draft, Span line, Draft.Writer out, List<Span> repairs) {
        String text = draft.text();
        boolean gap = out.last() != '\n' && !broken(out.last(), text, line);
        for (int i = line.start(); i < line.end(); i++) {
            char c = text.charAt(i);
            if (space(c)) {
                gap = true;
            } else {
                if (gap && LinkSpace.at(text, i, line.end(), out.last())) {
                    repairs.add(draft.origin(i - 1, i));
                } else if (gap) {
                    out.add(' ', draft.origin(i - 1, i).start());
                }
                gap = false;
                out.add(c, draft.origin(i, i + 1).start());
            }
        }
    }

    /** Whether a word was divided at the end of the line before. */
    private static boolean broken(char last, String text, Span line) {
        return last == '-' && Character.isLowerCase(text.charAt(line.start()));
    }

    /** The lines with words, without white space around them; of two that an empty line divides, the first ends with it. */
    private static List<Span> lines(String text, int end) {
        List<Span> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= end; i++) {
            if (i == end || newline(text.charAt(i))) {
                Span line = trimmed(text, start, i);
                if (line.length() > 0) {
                    lines.add(line);
                }
                start = i + 1;
            }
        }
        return lines;
    }

    private static Span trimmed(String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && space(text.charAt(start))) {
            start++;
        }
        while (end > start && space(text.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }

    /** The margin at which the lines were broken, in UTF-16 units; 0 when each line is a paragraph. */
    private static int margin(String text, List<Span> lines) {
        int margin = 0;
        for (Span line : lines) {
            margin = Math.max(margin, line.length());
            if (margin > WIDEST_MARGIN) {
                return 0;
            }
        }
        int neighbours = 0;
        int full = 0;
        int small = 0;
        for (int i = 1; i < lines.size(); i++) {
            if (!apart(text, lines.get(i - 1), lines.get(i))) {
                neighbours++;
                full += full(text, lines.get(i - 1), lines.get(i), margin) ? 1 : 0;
                small += Character.isLowerCase(text.charAt(lines.get(i).start())) ? 1 : 0;
            }
        }
        boolean broken = neighbours > 0 && full * 10 >= neighbours * 6 && small * 10 >= neighbours * 4;
        return broken && margin >= NARROWEST_MARGIN ? margin : 0;
    }

    private static boolean joined(String text, Span line, Span next, int margin) {
        return !apart(text, line, next) && full(text, line, next, margin);
    }

    /** Whether the first word of the next line would not have fitted any more. */
    private static boolean full(String text, Span line, Span next, int margin) {
        int word = next.start();
        while (word < next.end() && !space(text.charAt(word))) {
            word++;
        }
        return line.length() + 1 + word - next.start() > margin;
    }

    /** Whether an empty line lies between two lines. */
    private static boolean apart(String text, Span line, Span next) {
        int breaks = 0;
        for (int i = line.end(); i < next.start(); i++) {
            char c = text.charAt(i);
            boolean second = c == '\n' && text.charAt(i - 1) == '\r';
            breaks += newline(c) && !second ? 1 : 0;
        }
        return breaks > 1;
    }

    private static boolean newline(char c) {
        return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u0085' || c == '\f' || c == '\u000b';
    }
}
