package dateline.article;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds the paragraphs of a body that are plain words, with nothing in them but what {@link PlainInline} knows: they need no
 * parser, and most of the news is made of them. What lies
 * between them can be parsed by itself, since a line that stands at the margin behind an empty line ends whatever was open
 * (CommonMark 0.31, 3 and 5). Where that does not hold (code between fences, HTML, references and footnotes that are defined
 * elsewhere) the body is one part.
 *
 * <pre>new PlainProse("Plain.\n\nNot `so`.\n").parts() -> a plain part "Plain.", another "Not `so`."</pre>
 *
 * <p>Doubt always means "not plain". A test compares the result with that of the parser.
 */
final class PlainProse {
    private static final int ASCII = 0x80;

    /** Nothing but themselves wherever they stand in a line. */
    private static final byte WORD = 0;

    /** They may mean something, by what stands beside them. */
    private static final byte LOOK = 1;

    /** They may mean something, so that the paragraph is not plain. */
    private static final byte MARK = 2;

    /** They may begin what {@link PlainInline} knows; otherwise they are marks. */
    private static final byte INLINE = 3;

    private static final byte[] KINDS = kinds();

    /** First characters of lines that begin no block but a paragraph, besides letters. */
    private static final String MARGIN = "\"'($\u2018\u201c\u2014\u2026\u20ac\u00a3\u00ab\u00a1\u00bf";

    private final String body;
    private final char[] text;
    private final PlainInline inline;
    private final List<Part> parts = new ArrayList<>();
    private boolean whole;

    /** @param plain whether it is a paragraph of plain words; otherwise it is any number of blocks of any kind */
    record Part(int start, int end, boolean plain) {}

    PlainProse(String body) {
        this.body = body;
        this.text = body.toCharArray();
        this.inline = new PlainInline(text);
        cut();
    }

    /** The parts of the body in order; between them are only ends of lines. */
    List<Part> parts() {
        return whole ? List.of(new Part(0, text.length, false)) : parts;
    }

    /** Writes a plain part as a paragraph of HTML. */
    void write(Part part, Links links, StringBuilder html) {
        html.append("<p>");
        int written = part.start();
        for (int at = part.start(); at < part.end(); at++) {
            char c = text[at];
            if (c == '"' || c == '>') {
                html.append(body, written, at).append(c == '"' ? "&quot;" : "&gt;");
                written = at + 1;
            } else if (c == '*' || c == '[') {
                html.append(body, written, at);
                written = inline.end(at, part.end());
                inline.write(at, written, links, html);
                at = written - 1;
            }
        }
        html.append(body, written, part.end()).append("</p>\n");
    }

    private void cut() {
        int at = 0;
        while (at < text.length && !whole) {
            if (text[at] == '\n') {
                at++;
                continue;
            }
            int start = at;
            boolean plain = true;
            int end = at;
            while (at < text.length && text[at] != '\n') {
                end = lineEnd(at);
                plain = isPlain(at, end) && startsPlain(at, end) && plain;
                at = end + 1;
            }
            add(start, end, plain);
        }
    }

    private void add(int start, int end, boolean plain) {
        Part last = parts.isEmpty() ? null : parts.get(parts.size() - 1);
        if (last == null || plain || last.plain()) {
            parts.add(new Part(start, end, plain));
        } else {
            // A list, say, goes on behind an empty line.
            parts.set(parts.size() - 1, new Part(last.start(), end, false));
        }
    }

    private int lineEnd(int from) {
        int end = from;
        while (end < text.length && text[end] != '\n') {
            end++;
        }
        return end;
    }

    private boolean startsPlain(int from, int end) {
        char first = text[from];
        if (first >= '0' && first <= '9') {
            int behind = from;
            while (behind < end && text[behind] >= '0' && text[behind] <= '9') {
                behind++;
            }
            return behind == end || (text[behind] != '.' && text[behind] != ')');
        }
        return Character.isLetter(first) || MARGIN.indexOf(first) >= 0;
    }

    /** Looks at all of a line, also when it is not plain: what makes the body one part may stand at its end. */
    private boolean isPlain(int from, int end) {
        // Two blanks at the end break the line.
        boolean plain = text[end - 1] != ' ';
        for (int i = from; i < end; i++) {
            char c = text[i];
            byte kind = c < ASCII ? KINDS[c] : isWord(c) ? WORD : MARK;
            if (kind == INLINE && inline.end(i, end) > 0) {
                i = inline.end(i, end) - 1;
            } else if (kind >= MARK || (kind == LOOK && means(c, i, end))) {
                plain = false;
            }
        }
        return plain;
    }

    /** Whether a character means something where it stands. */
    private boolean means(char c, int i, int end) {
        char next = i + 1 < end ? text[i + 1] : '\n';
        switch (c) {
            case ':' -> {
                return next == '/';
            }
            case '.' -> {
                return i > 0 && text[i - 1] == 'w';
            }
            case ']' -> whole |= next == ':';
            case '`', '~' -> whole |= next == c && i + 2 < end && text[i + 2] == c;
            default -> whole = true;
        }
        return true;
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c)
                || (c >= 0x2010 && c <= 0x2027)
                || c == 0x20ac
                || (c > 0xa0 && c < 0x100 && c != 0xad);
    }

    private static byte[] kinds() {
        byte[] kinds = new byte[ASCII];
        Arrays.fill(kinds, 0, ' ', LOOK);
        kinds[0x7f] = MARK;
        kinds['\t'] = MARK;
        for (char c : "\\_&@".toCharArray()) {
            kinds[c] = MARK;
        }
        kinds['*'] = INLINE;
        kinds['['] = INLINE;
        for (char c : ":.]`~<".toCharArray()) {
            kinds[c] = LOOK;
        }
        return kinds;
    }
}
