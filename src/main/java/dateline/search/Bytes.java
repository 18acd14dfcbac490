package dateline.search;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;

/** Numbers and texts in few bytes, packed as browsers unpack them: raw deflate (RFC 1951). */
final class Bytes {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream(256);

    /** A number from 0: seven bits a byte, the lowest first; all but the last have the eighth set. */
    Bytes number(int n) {
        int rest = n;
        while ((rest & ~0x7f) != 0) {
            out.write((rest & 0x7f) | 0x80);
            rest >>>= 7;
        }
        out.write(rest);
        return this;
    }

    /** A text with its length before it. */
    Bytes text(String text) {
        return all(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Bytes with their number before them. */
    Bytes all(byte[] bytes) {
        number(bytes.length);
        out.write(bytes, 0, bytes.length);
        return this;
    }

    int size() {
        return out.size();
    }

    byte[] plain() {
        return out.toByteArray();
    }

    byte[] packed() {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
        try {
            deflater.setInput(plain());
            deflater.finish();
            ByteArrayOutputStream packed = new ByteArrayOutputStream(out.size() / 2 + 16);
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
