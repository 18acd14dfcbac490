package dateline.render;

import java.io.Writer;

/** Gathers text, for one thread: {@link java.io.StringWriter} locks at every word. */
final class TextWriter extends Writer {
    /** Most pages are shorter. */
    private static final int START = 12_000;

    private final StringBuilder text = new StringBuilder(START);

    @Override
    public void write(int c) {
        text.append((char) c);
    }

    @Override
    public void write(char[] chars, int from, int length) {
        text.append(chars, from, length);
    }

    @Override
    public void write(String words) {
        text.append(words);
    }

    @Override
    public void write(String words, int from, int length) {
        text.append(words, from, from + length);
    }

    @Override
    public void flush() {
        // Nothing waits.
    }

    @Override
    public void close() {
        // Nothing is open.
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
