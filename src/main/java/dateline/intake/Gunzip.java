package dateline.intake;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;

/**
 * Unpacks gzip (RFC 1952), all members of it one after the other. Unlike {@link java.util.zip.GZIPInputStream} it also
 * finds the next member when its bytes have not yet come, limits how far bytes may expand, and can go on behind a broken
 * member: web archives have one a record. Once broken it stays so until {@link #skipMember}.
 */
final class Gunzip extends InputStream {
    /** Below this many bytes a member may expand as it likes. */
    private static final long FREE = 64 << 20;

    /** Text packs to a tenth or so; zeros to a thousandth (the limit of DEFLATE is 1032). */
    private static final long MAX_RATIO = 250;

    private static final int MAGIC = 0x1f8b08;
    private static final int FLAG_CHECK = 2;
    private static final int FLAG_EXTRA = 4;
    private static final int FLAG_NAME = 8;
    private static final int FLAG_COMMENT = 16;
    private static final int FLAGS_RESERVED = 0xe0;

    private final InputStream in;
    private final Inflater inflater = new Inflater(true);
    private final CRC32 check = new CRC32();
    private final byte[] packed = new byte[64 << 10];
    private final byte[] one = new byte[1];
    private int from;
    private int to;
    private int memberFrom;
    private boolean inMember;
    private boolean ended;
    private @Nullable BrokenGzip broken;

    Gunzip(InputStream in) {
        this.in = new BufferedInputStream(in);
    }

    @Override
    public int read() throws IOException {
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] out, int offset, int length) throws IOException {
        if (broken != null) {
            throw broken;
        }
        while (length > 0 && !ended) {
            if (inMember && inflater.finished()) {
                endMember();
            }
            if (!inMember && !beginMember()) {
                return -1;
            }
            int n = inflate(out, offset, length);
            if (n > 0) {
                return n;
            }
        }
        return length == 0 ? 0 : -1;
    }

    /** Goes on at the next bytes that look like the beginning of a member; false when there are none. */
    boolean skipMember() throws IOException {
        // The fault may lie before the place where it was found: what is still there is searched from the member's
        // start.
        from = inMember ? memberFrom : from;
        inMember = false;
        ended = false;
        broken = null;
        for (int last = 0, b = next(); b >= 0; b = next()) {
            last = (last << 8 | b) & 0xffffff;
            if (last == MAGIC) {
                int flags = next();
                if (flags >= 0 && (flags & FLAGS_RESERVED) == 0 && skipHeader(flags)) {
                    start();
                    return true;
                }
            }
        }
        ended = true;
        return false;
    }

    private int inflate(byte[] out, int offset, int length) throws IOException {
        try {
            if (inflater.needsInput()) {
                feed();
            }
            int n = inflater.inflate(out, offset, length);
            check.update(out, offset, n);
            if (inflater.needsDictionary()) {
                throw broken("is no valid gzip");
            }
            boolean bomb = inflater.getBytesWritten() > FREE
                    && inflater.getBytesWritten() / MAX_RATIO > inflater.getBytesRead();
            if (bomb) {
                throw broken("expands to more than " + MAX_RATIO + " times its packed size");
            }
            return n;
        } catch (DataFormatException e) {
            throw broken("is no valid gzip");
        }
    }

    private void feed() throws IOException {
        if (from == to) {
            fill();
            if (from == to) {
                throw broken("ends in the middle of its packed data");
            }
        }
        inflater.setInput(packed, from, to - from);
        from = to;
    }

    private void fill() throws IOException {
        from = 0;
        memberFrom = 0;
        to = Math.max(0, in.read(packed));
    }

    private int next() throws IOException {
        if (from == to) {
            fill();
        }
        return from == to ? -1 : packed[from++] & 0xff;
    }

    /** Zeros behind a member are padding, as of tapes. */
    private boolean beginMember() throws IOException {
        int first = next();
        while (first == 0) {
            first = next();
        }
        if (first < 0) {
            ended = true;
            return false;
        }
        boolean magic = first == 0x1f && next() == 0x8b && next() == 8;
        int flags = magic ? next() : -1;
        if (flags < 0 || (flags & FLAGS_RESERVED) != 0 || !skipHeader(flags)) {
            throw broken("holds something that is no valid gzip");
        }
        start();
        return true;
    }

    private void start() {
        inflater.reset();
        check.reset();
        memberFrom = from;
        inMember = true;
    }

    private boolean skipHeader(int flags) throws IOException {
        boolean sound = skip(6);
        if ((flags & FLAG_EXTRA) != 0) {
            sound = sound && skip(Math.max(0, next()) | Math.max(0, next()) << 8);
        }
        sound = sound && ((flags & FLAG_NAME) == 0 || skipText());
        sound = sound && ((flags & FLAG_COMMENT) == 0 || skipText());
        return sound && ((flags & FLAG_CHECK) == 0 || skip(2));
    }

    private boolean skip(int count) throws IOException {
        for (int i = 0; i < count; i++) {
            if (next() < 0) {
                return false;
            }
        }
        return true;
    }

    private boolean skipText() throws IOException {
        int b = next();
        while (b > 0) {
            b = next();
        }
        return b == 0;
    }

    private void endMember() throws IOException {
        inMember = false;
        from = to - inflater.getRemaining();
        long sum = 0;
        for (int i = 0; i < 32; i += 8) {
            sum |= (long) Math.max(0, next()) << i;
        }
        boolean whole = skip(4);
        if (!whole) {
            throw broken("ends in the middle of its packed data");
        }
        if (sum != check.getValue()) {
            throw broken("is damaged: its gzip check sum is wrong");
        }
    }

    private BrokenGzip broken(String message) {
        BrokenGzip trouble = new BrokenGzip(message);
        broken = trouble;
        return trouble;
    }

    @Override
    public void close() throws IOException {
        inflater.end();
        in.close();
    }
}
