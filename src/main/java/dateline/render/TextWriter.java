package dateline.render;

import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Gathers the text of one page after another, each for one thread, as UTF-8: {@link java.io.StringWriter} locks at every word,
 * and a buffer of its own for each page would be most of what there is to clear away.
 */
final class TextWriter extends Writer {
    /** Most pages are shorter. */
    private static final int START = 16_000;

    /** Longer ones are few, and room for them is not kept: a sitemap has some megabytes. */
    private static final int LARGE = 2 << 20;

    /** From so many units on Java encodes a text faster than we copy one of ASCII. */
    private static final int LONG = 48;

    private static final int ASCII = 0x80;

    /** What stands for a character of ASCII in HTML, if not itself. */
    private static final @Nullable String[] ENTITIES = entities();

    // Loops have it and the length as locals: the first compiler asks fields each time.
    private byte[] bytes = new byte[START];
    private int length;

    /** The first half of a surrogate pair whose second half is to come; else 0. */
    private char half;

    /** What was written since the last time, as UTF-8; half a surrogate pair becomes a question mark. */
    byte[] take() {
        if (half != 0) {
            add(String.valueOf(half).getBytes(StandardCharsets.UTF_8));
        }
        byte[] page = Arrays.copyOf(bytes, length);
        clear();
        return page;
    }

    /** Forgets what was written. */
    void clear() {
        length = 0;
        half = 0;
        if (bytes.length > LARGE) {
            bytes = new byte[START];
        }
    }

    @Override
    public void write(int c) {
        write(new char[] {(char) c}, 0, 1);
    }

    @Override
    public void write(char[] chars, int from, int count) {
        int at = from;
        int end = from + count;
        if (half == 0) {
            room(count);
            byte[] out = bytes;
            int to = length;
            while (at < end && chars[at] < ASCII) {
                out[to++] = (byte) chars[at++];
            }
            length = to;
        }
        if (at < end) {
            encode(new String(chars, at, end - at));
        }
    }

    @Override
    public void write(String words) {
        write(words, 0, words.length());
    }

    @Override
    public void write(String words, int from, int count) {
        int at = from;
        int end = from + count;
        if (half == 0 && count < LONG) {
            room(count);
            byte[] out = bytes;
            int to = length;
            for (char c; at < end && (c = words.charAt(at)) < ASCII; at++) {
                out[to++] = (byte) c;
            }
            length = to;
        }
        if (at < end) {
            encode(words.substring(at, end));
        }
    }

    /** Writes a text in which nothing is markup of HTML. */
    void writeEscaped(String text) {
        int written = half == 0 ? writePlain(text) : 0;
        for (int i = written; i < text.length(); i++) {
            char c = text.charAt(i);
            String entity = c < ASCII ? ENTITIES[c] : null;
            if (entity != null) {
                write(text, written, i - written);
                write(entity);
                written = i + 1;
            }
        }
        write(text, written, text.length() - written);
    }

    /** Writes the beginning of a text, up to what is not plain, and tells how long it is. */
    private int writePlain(String text) {
        int end = text.length();
        room(end);
        byte[] out = bytes;
        int to = length;
        int at = 0;
        for (char c; at < end && (c = text.charAt(at)) < ASCII && ENTITIES[c] == null; at++) {
            out[to++] = (byte) c;
        }
        length = to;
        return at;
    }

    private static @Nullable String[] entities() {
        @Nullable String[] entities = new String[ASCII];
        entities['<'] = "&lt;";
        entities['>'] = "&gt;";
        entities['&'] = "&amp;";
        entities['"'] = "&quot;";
        entities['\''] = "&#39;";
        return entities;
    }

    private void encode(String words) {
        String all = half == 0 ? words : half + words;
        int last = all.length() - 1;
        half = Character.isHighSurrogate(all.charAt(last)) ? all.charAt(last) : 0;
        add((half == 0 ? all : all.substring(0, last)).getBytes(StandardCharsets.UTF_8));
    }

    private void add(byte[] more) {
        room(more.length);
        System.arraycopy(more, 0, bytes, length, more.length);
        length += more.length;
    }

    private void room(int more) {
        if (more > bytes.length - length) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, Math.addExact(length, more)));
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
