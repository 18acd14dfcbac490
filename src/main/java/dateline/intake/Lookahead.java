package dateline.intake;

import java.io.IOException;
import java.io.Reader;

/** A text read character by character, with a view of what comes next. */
final class Lookahead {
    private final Reader in;
    private final char[] buffer = new char[8192];
    private int from;
    private int to;
    private int line = 1;

    Lookahead(Reader in) {
        this.in = in;
    }

    /** The line of the next character, from 1. */
    int line() {
        return line;
    }

    /** Whether so many characters are left; at most a few dozen may be asked for. */
    boolean has(int count) throws IOException {
        while (to - from < count) {
            System.arraycopy(buffer, from, buffer, 0, to - from);
            to -= from;
            from = 0;
            int n = in.read(buffer, to, buffer.length - to);
            if (n < 0) {
                return false;
            }
            to += n;
        }
        return true;
    }

    /** The next character, which must be there. */
    char peek() {
        return buffer[from];
    }

    /** The character at some distance, or a blank where there is none. */
    char peek(int distance) throws IOException {
        return has(distance + 1) ? buffer[from + distance] : ' ';
    }

    /** Takes the next character, which must be there. */
    char next() {
        char c = buffer[from++];
        if (c == '\n') {
            line++;
        }
        return c;
    }

    void skip(int count) throws IOException {
        for (int i = 0; i < count && has(1); i++) {
            next();
        }
    }

    boolean startsWith(String text) throws IOException {
        if (!has(text.length())) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (buffer[from + i] != text.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
