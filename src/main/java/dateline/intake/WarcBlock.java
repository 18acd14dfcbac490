package dateline.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** The block of a record of a web archive: so many bytes of the archive as the record says. Keeps what was read of it. */
final class WarcBlock extends InputStream {
    /** A record with a wrong length swallows others; how far they are looked for. */
    private static final int MAX_KEPT = 4 << 20;

    private final InputStream in;
    private final long length;
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private long read;
    private boolean ended;

    WarcBlock(InputStream in, long length) {
        this.in = in;
        this.length = length;
    }

    @Override
    public int read() throws IOException {
        if (read >= length) {
            return -1;
        }
        int b = in.read();
        ended = b < 0;
        if (!ended) {
            read++;
            if (kept.size() < MAX_KEPT) {
                kept.write(b);
            }
        }
        return b;
    }

    @Override
    public int read(byte[] out, int offset, int most) throws IOException {
        int wanted = (int) Math.min(most, length - read);
        if (wanted <= 0) {
            return most == 0 ? 0 : -1;
        }
        int n = in.read(out, offset, wanted);
        ended = n < 0;
        if (n > 0) {
            read += n;
            if (kept.size() < MAX_KEPT) {
                kept.write(out, offset, n);
            }
        }
        return n;
    }

    /** Reads to the end of the block; false when the archive ends before. */
    boolean finish() throws IOException {
        byte[] some = new byte[64 << 10];
        while (read < length && !ended) {
            read(some, 0, some.length);
        }
        return read == length;
    }

    /** How many bytes were there. */
    long count() {
        return read;
    }

    /** What was read of the block, or its beginning where that is very much. */
    byte[] kept() {
        return kept.toByteArray();
    }
}
