package dateline.article;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds the paragraphs, headings and quotes of a body that are plain words, with nothing in them but what {@link PlainInline}
 * knows: they need no parser, and most of the news is made of them. What lies between them can be parsed by itself, since a
 * line that stands at the margin behind an empty line ends whatever was open (CommonMark 0.31, 3 and 5). Where that does not
 * hold (code between fences, HTML, references and footnotes that are defined elsewhere) the body is one part.
 *
 * <pre>new PlainProse("Plain.\n\nNot `so`.\n").parts() -> a paragraph "Plain.", and something else "Not `so`."</pre>
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

    /** So many letters "w" before a dot begin an address that has no scheme. */
    private static final int WEB = 3;

    private static final String QUOTED = "> ";

    /** Of headings. */
    private static final int HIGHEST = 6;

    private final String body;
    private final char[] text;
    private final PlainInline inline;
    private final List<Part> parts = new ArrayList<>();
    private boolean whole;

    /** What a part is. */
    enum Kind {
        /** A paragraph of plain words. */
        PARAGRAPH,
        /** One or more lines that begin with {@code >}, and are a paragraph of plain words without that. */
        QUOTE,
        /** One line of plain words behind number signs. */
        HEADING,
        /** Any number of blocks of any kind, for the parser. */
        OTHER
    }

    /** A part of the body, without the line end behind it. */
    record Part(int start, int end, Kind kind) {}

    PlainProse(String body) {
        this.body = body;
        this.text = body.toCharArray();
        this.inline = new PlainInline(text);
        cut();
    }

    /** The parts of the body in order; between them are only ends of lines. */
    List<Part> parts() {
        return whole ? List.of(new Part(0, text.length, Kind.OTHER)) : parts;
    }

    /** The words of a heading. */
    String words(Part heading) {
        return body.substring(inside(heading), heading.end());
    }

    /** Where the words of a part begin. */
    private int inside(Part part) {
        return switch (part.kind()) {
            case HEADING -> part.start() + level(part) + 1;
            case QUOTE -> part.start() + QUOTED.length();
            default -> part.start();
        };
    }

    /** Who is shown the words of a paragraph or a quote. */
    interface Walker {
        /** Words of one line, from one place of the body to another. */
        void words(int from, int to);

        /** The end of a line, behind which others follow. */
        void lineEnd();

        /**
         * Words with emphasis.
         *
         * @param marks how strong it is, 1 or 2
         */
        void emphasis(int marks, int from, int to);

        /** Words that lead somewhere. */
        void link(int from, int to, String address);
    }

    /** Shows a walker what a paragraph or a quote consists of, in order. */
    void walk(Part part, Walker walker) {
        char[] all = text;
        int done = inside(part);
        int end = part.end();
        for (int at = done; at < end; at++) {
            char c = all[at];
            if (c == '\n') {
                walker.words(done, at);
                walker.lineEnd();
                at += part.kind() == Kind.QUOTE ? QUOTED.length() : 0;
                done = at + 1;
            } else if (c == '*' || c == '[') {
                walker.words(done, at);
                done = inline.end(at, part.end());
                inline.walk(at, done, walker);
                at = done - 1;
            }
        }
        walker.words(done, part.end());
    }

    /** Appends the text of a part as people read it, in one line. */
    void read(Part part, StringBuilder out) {
        if (part.kind() == Kind.HEADING) {
            out.append(body, inside(part), part.end());
            return;
        }
        walk(part, new Walker() {
            @Override
            public void words(int from, int to) {
                out.append(body, from, to);
            }

            @Override
            public void lineEnd() {
                out.append(' ');
            }

            @Override
            public void emphasis(int marks, int from, int to) {
                words(from, to);
            }

            @Override
            public void link(int from, int to, String address) {
                words(from, to);
            }
        });
    }

    /** The level of a heading, from 1. */
    int level(Part heading) {
        return signs(heading.start());
    }

    private void cut() {
        int at = 0;
        while (at < text.length && !whole) {
            if (text[at] == '\n') {
                at++;
                continue;
            }
            int start = at;
            int end = lineEnd(at);
            Kind kind = kind(at, end);
            while (end + 1 < text.length && text[end + 1] != '\n') {
                at = end + 1;
                end = lineEnd(at);
                // A heading is one line, and a quote goes on in lines that are part of it.
                kind = kind(at, end) == kind && kind != Kind.HEADING ? kind : Kind.OTHER;
            }
            add(start, end, kind);
            at = end + 1;
        }
    }

    /** What a line is by itself. */
    private Kind kind(int from, int end) {
        int inside = from;
        Kind kind = Kind.PARAGRAPH;
        if (text[from] == '#') {
            inside = from + signs(from) + 1;
            kind = Kind.HEADING;
        } else if (text[from] == '>') {
            inside = from + QUOTED.length();
            kind = Kind.QUOTE;
        }
        // All of a line is looked at in any case: what makes the body one part may stand at its end.
        boolean plain = isPlain(from, end);
        if (!plain || inside >= end || (inside > from && text[inside - 1] != ' ') || !startsPlain(inside, end)) {
            return Kind.OTHER;
        }
        return kind == Kind.HEADING && !isTitle(from, inside, end) ? Kind.OTHER : kind;
    }

    /** Number signs at the end of a heading close it, and what is inside marks is part of its anchor without them. */
    private boolean isTitle(int from, int inside, int end) {
        boolean title = inside - from <= HIGHEST + 1;
        for (int i = inside; i < end; i++) {
            title &= "#\">*[".indexOf(text[i]) < 0;
        }
        return title;
    }

    private int signs(int from) {
        int at = from;
        while (at < text.length && text[at] == '#') {
            at++;
        }
        return at - from;
    }

    private void add(int start, int end, Kind kind) {
        Part last = parts.isEmpty() ? null : parts.get(parts.size() - 1);
        if (last == null || kind != Kind.OTHER || last.kind() != Kind.OTHER) {
            parts.add(new Part(start, end, kind));
        } else {
            // A list, say, goes on behind an empty line.
            parts.set(parts.size() - 1, new Part(last.start(), end, Kind.OTHER));
        }
    }

    private int lineEnd(int from) {
        char[] all = text;
        int end = from;
        while (end < all.length && all[end] != '\n') {
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

    private boolean isPlain(int from, int end) {
        // Two blanks at the end break the line.
        boolean plain = text[end - 1] != ' ';
        char[] all = text;
        for (int i = from; i < end; i++) {
            char c = all[i];
            byte kind = c < ASCII ? KINDS[c] : isWord(c) ? WORD : MARK;
            int behind = kind == INLINE ? inline.end(i, end) : 0;
            if (behind > 0) {
                i = behind - 1;
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
                return isWeb(i);
            }
            case ']' -> whole |= next == ':';
            case '`', '~' -> whole |= next == c && i + 2 < end && text[i + 2] == c;
            default -> whole = true;
        }
        return true;
    }

    private boolean isWeb(int dot) {
        int at = dot;
        while (at > 0 && dot - at < WEB && (text[at - 1] == 'w' || text[at - 1] == 'W')) {
            at--;
        }
        return dot - at == WEB;
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
