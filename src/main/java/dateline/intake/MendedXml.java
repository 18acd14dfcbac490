package dateline.intake;

import java.io.IOException;
import java.io.Reader;

/**
 * XML as feeds really have it, mended so that a strict reader takes it: ampersands that stand alone and the names of HTML
 * (of a no-break space) become references, characters that XML forbids are dropped, comments and document types are left out. Lines stay where they
 * are. What had to be mended is remembered, to be told.
 *
 * <pre>"&lt;title>Q&amp;A&lt;/title>" -> "&lt;title>Q&amp;amp;A&lt;/title>"</pre>
 */
final class MendedXml extends Reader {
    /** Strict readers keep a whole tag in memory. */
    private static final int MAX_TAG = 1 << 20;

    /** The longest name of HTML is {@code CounterClockwiseContourIntegral}. */
    private static final int MAX_REFERENCE = 32;

    /** What part of the markup the next character belongs to. */
    private enum Part {
        TEXT,
        TAG,
        ATTRIBUTE,
        DECLARATION,
        INSTRUCTION,
        CDATA
    }

    private final Lookahead in;
    private final StringBuilder out = new StringBuilder();
    private int taken;
    private Part part = Part.TEXT;
    private boolean begun;
    private char quote;
    private char before;
    private char last;
    private int brackets;
    private int length;
    private int mended;
    private int mendedLine;
    private int entityLine;

    MendedXml(Reader in) {
        this.in = new Lookahead(in);
    }

    /** How often something had to be mended so far. */
    int mended() {
        return mended;
    }

    /** The first line where something had to be mended, from 1; 0 when there is none. */
    int mendedLine() {
        return mendedLine;
    }

    /** The line where the document type declares entities, from 1; 0 while it does not. */
    int entityLine() {
        return entityLine;
    }

    @Override
    public int read(char[] to, int offset, int most) throws IOException {
        if (taken == out.length()) {
            out.setLength(0);
            taken = 0;
            while (out.length() < most && in.has(1)) {
                step();
            }
        }
        int n = Math.min(most, out.length() - taken);
        out.getChars(taken, taken + n, to, offset);
        taken += n;
        return n == 0 && most > 0 ? -1 : n;
    }

    private void step() throws IOException {
        char c = in.peek();
        begun = begun || c == '<';
        if (!begun) {
            // Blank lines before the XML declaration are common and forbidden.
            skipQuietly();
        } else if (!Character.isSurrogate(c) && !XmlReference.isAllowed(c)) {
            mend();
            skipQuietly();
        } else if (c == '&' && (part == Part.TEXT || part == Part.ATTRIBUTE)) {
            reference();
        } else if (c == '<' && part == Part.TEXT) {
            open();
        } else if (c == ']' && part == Part.TEXT && in.startsWith("]]>")) {
            mend();
            in.skip(3);
            out.append("]]&gt;");
        } else {
            boolean hidden = part == Part.DECLARATION;
            markup(c);
            pass(hidden);
        }
    }

    private void open() throws IOException {
        if (in.startsWith("<!--")) {
            comment();
            return;
        }
        if (in.startsWith("<![CDATA[")) {
            part = Part.CDATA;
        } else if (in.startsWith("<!")) {
            part = Part.DECLARATION;
        } else {
            part = in.startsWith("<?") ? Part.INSTRUCTION : Part.TAG;
        }
        length = 0;
        brackets = 0;
        pass(part == Part.DECLARATION);
    }

    /** Goes from part to part at the characters that end them. */
    private void markup(char c) throws IOException {
        if (part != Part.TEXT && part != Part.CDATA && ++length > MAX_TAG) {
            throw new IOException("has a tag longer than " + (MAX_TAG >> 20) + " MB in line " + in.line());
        }
        boolean end = c == '>';
        switch (part) {
            case TEXT -> end = false;
            case ATTRIBUTE -> {
                part = c == quote ? Part.TAG : Part.ATTRIBUTE;
                end = false;
            }
            case CDATA -> end = end && before == ']' && last == ']';
            case INSTRUCTION -> end = end && last == '?';
            case DECLARATION -> {
                boolean entity = entityLine == 0 && c == '<' && in.startsWith("<!ENTITY");
                entityLine = entity ? in.line() : entityLine;
                brackets += c == '[' ? 1 : c == ']' ? -1 : 0;
                end = end && brackets <= 0;
            }
            case TAG -> {
                quote = c;
                part = c == '"' || c == '\'' ? Part.ATTRIBUTE : Part.TAG;
            }
        }
        part = end ? Part.TEXT : part;
    }

    /** Strict readers keep a whole comment in memory; nobody needs one. */
    private void comment() throws IOException {
        in.skip("<!--".length());
        while (in.has(1) && !in.startsWith("-->")) {
            skipQuietly();
        }
        in.skip("-->".length());
    }

    private void reference() throws IOException {
        StringBuilder name = new StringBuilder();
        char c = in.peek(1);
        while (name.length() < MAX_REFERENCE && (Character.isLetterOrDigit(c) || c == '#')) {
            name.append(c);
            c = in.peek(1 + name.length());
        }
        String meant = c == ';' ? XmlReference.of(name.toString()) : null;
        if (meant == null) {
            mend();
            in.next();
            out.append("&amp;");
            return;
        }
        if (!meant.startsWith("&")) {
            mend();
        }
        in.skip(name.length() + 2);
        out.append(meant);
    }

    private void mend() {
        mended++;
        mendedLine = mendedLine == 0 ? in.line() : mendedLine;
    }

    /** A document type is left out: nothing in it is needed, and strict readers act on it. */
    private void pass(boolean hidden) {
        if (hidden) {
            skipQuietly();
        } else {
            before = last;
            last = in.next();
            out.append(last);
        }
    }

    private void skipQuietly() {
        if (in.next() == '\n' && begun) {
            out.append('\n');
        }
    }

    @Override
    public void close() {
        // The input is closed by who opened it.
    }
}
