package dateline.render;

import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Gathers the text of one page after another, each for one thread: {@link java.io.StringWriter} locks at every word, and a
 * buffer of its own for each page would be most of what there is to clear away.
 */
final class TextWriter extends Writer {
    /** Most pages are shorter. */
    private static final int START = 16_000;

    /** Longer ones are few, and room for them is not kept: a sitemap has some megabytes. */
    private static final int LARGE = 1 << 20;

    /** Of a UTF-16 unit in UTF-8. */
    private static final int MOST_BYTES = 3;

    private final CharsetEncoder utf8 = StandardCharsets.UTF_8
            .newEncoder()
            .onMalformedInput(CodingErrorAction.REPLACE)
            .onUnmappableCharacter(CodingErrorAction.REPLACE);

    private char[] text = new char[START];
    private int length;
    private ByteBuffer bytes = ByteBuffer.allocate(MOST_BYTES * START);

    /** What was written since the last time, as UTF-8; half a surrogate pair becomes a question mark. */
    byte[] take() {
        if (length > LARGE) {
            byte[] page = new String(text, 0, length).getBytes(StandardCharsets.UTF_8);
            clear();
            return page;
        }
        int most = Math.multiplyExact(length, MOST_BYTES);
        if (bytes.capacity() < most) {
            bytes = ByteBuffer.allocate(most);
        }
        utf8.reset();
        utf8.encode(CharBuffer.wrap(text, 0, length), bytes.clear(), true);
        length = 0;
        byte[] page = new byte[bytes.flip().limit()];
        bytes.get(page);
        return page;
    }

    /** Forgets what was written. */
    void clear() {
        length = 0;
        if (text.length > LARGE) {
            text = new char[START];
        }
    }

    @Override
    public void write(int c) {
        room(1);
        text[length++] = (char) c;
    }

    @Override
    public void write(char[] chars, int from, int count) {
        room(count);
        System.arraycopy(chars, from, text, length, count);
        length += count;
    }

    @Override
    public void write(String words) {
        write(words, 0, words.length());
    }

    @Override
    public void write(String words, int from, int count) {
        room(count);
        words.getChars(from, from + count, text, length);
        length += count;
    }

    private void room(int more) {
        if (more > text.length - length) {
            text = Arrays.copyOf(text, Math.max(2 * text.length, Math.addExact(length, more)));
        }
    }

    @Override
    public void flush() {
        // Nothing waits.
    }

    @Override
    public void close() {
        // Nothing is open.
    }
}
