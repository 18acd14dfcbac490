package dateline.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;

/** A text as the bytes of its UTF-8 form, for readers that know nothing else. */
final class Utf8Bytes extends InputStream {
    private final Reader text;
    private final char[] chars = new char[4096];
    private byte[] bytes = {};
    private int at;

    Utf8Bytes(Reader text) {
        this.text = text;
    }

    @Override
    public int read() throws IOException {
        while (at == bytes.length) {
            if (!more()) {
                return -1;
            }
        }
        return bytes[at++] & 0xff;
    }

    @Override
    public int read(byte[] out, int offset, int length) throws IOException {
        int first = length == 0 ? -1 : read();
        if (first < 0) {
            return length == 0 ? 0 : -1;
        }
        out[offset] = (byte) first;
        int n = Math.min(length - 1, bytes.length - at);
        System.arraycopy(bytes, at, out, offset + 1, n);
        at += n;
        return n + 1;
    }

    /** The two halves of a character beyond the first plane stay together. */
    private boolean more() throws IOException {
        int n = text.read(chars, 0, chars.length - 1);
        if (n < 0) {
            return false;
        }
        if (n > 0 && Character.isHighSurrogate(chars[n - 1])) {
            int low = text.read();
            if (low >= 0) {
                chars[n++] = (char) low;
            }
        }
        bytes = new String(chars, 0, n).getBytes(StandardCharsets.UTF_8);
        at = 0;
        return true;
    }
}
