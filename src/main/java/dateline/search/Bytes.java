package dateline.search;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.Deflater;

/** Numbers and texts in few bytes, packed as browsers unpack them: raw deflate (RFC 1951). */
final class Bytes {
    // Not that of the library: it locks for every byte, and most terms stand in one article and need few.
    private byte[] out = new byte[8];
    private int size;

    /** The lowest eight bits of a number. */
    Bytes single(int n) {
        if (size == out.length) {
            out = Arrays.copyOf(out, 2 * size);
        }
        out[size++] = (byte) n;
        return this;
    }

    /** A number from 0: seven bits a byte, the lowest first; all but the last have the eighth set. */
    Bytes number(int n) {
        int rest = n;
        while ((rest & ~0x7f) != 0) {
            single((rest & 0x7f) | 0x80);
            rest >>>= 7;
        }
        return single(rest);
    }

    /** A text with its length before it. */
    Bytes text(String text) {
        return all(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Bytes with their number before them. */
    Bytes all(byte[] bytes) {
        number(bytes.length);
        if (size + bytes.length > out.length) {
            out = Arrays.copyOf(out, Math.max(2 * out.length, size + bytes.length));
        }
        System.arraycopy(bytes, 0, out, size, bytes.length);
        size += bytes.length;
        return this;
    }

    int size() {
        return size;
    }

    byte[] plain() {
        return Arrays.copyOf(out, size);
    }

    byte[] packed() {
        Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
        try {
            deflater.setInput(out, 0, size);
            deflater.finish();
            ByteArrayOutputStream packed = new ByteArrayOutputStream(size / 2 + 16);
            byte[] buffer = new byte[4096];
            while (!deflater.finished()) {
                packed.write(buffer, 0, deflater.deflate(buffer));
            }
            return packed.toByteArray();
        } finally {
            deflater.end();
        }
    }
}
