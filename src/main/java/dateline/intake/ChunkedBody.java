package dateline.intake;

import java.io.ByteArrayOutputStream;

/**
 * A body that was sent in chunks (RFC 9112, 7.1), put together.
 *
 * <pre>"5\r\nHello\r\n0\r\n\r\n" -> "Hello"</pre>
 */
final class ChunkedBody {
    private static final int LONGEST_SIZE = 16;

    private final byte[] body;
    private int at;

    private ChunkedBody(byte[] body) {
        this.body = body;
    }

    /**
     * The parts one after the other. A body that does not begin with the size of a chunk was put together before, as
     * archives often keep it.
     *
     * @throws BadRecord when a size is wrong
     */
    static byte[] join(byte[] body) throws BadRecord {
        ChunkedBody chunks = new ChunkedBody(body);
        boolean chunked = chunks.size() >= 0;
        chunks.at = 0;
        return chunked ? chunks.join() : body;
    }

    private byte[] join() throws BadRecord {
        ByteArrayOutputStream whole = new ByteArrayOutputStream(body.length);
        while (at < body.length) {
            long size = size();
            if (size < 0 || size > body.length - at) {
                throw new BadRecord("has a chunk with a wrong size");
            }
            if (size == 0) {
                break;
            }
            whole.write(body, at, (int) size);
            at += (int) size;
            skip('\r');
            skip('\n');
        }
        return whole.toByteArray();
    }

    /** The size in the next line, which may have extensions behind a semicolon; -1 when there is none. */
    private long size() {
        long size = 0;
        int digits = 0;
        for (; at < body.length && digits <= LONGEST_SIZE; at++, digits++) {
            int digit = Character.digit(body[at], 16);
            if (digit < 0) {
                break;
            }
            size = size > Integer.MAX_VALUE ? size : size * 16 + digit;
        }
        boolean ended =
                at < body.length && (body[at] == '\r' || body[at] == '\n' || body[at] == ';' || body[at] == ' ');
        if (digits == 0 || !ended) {
            return -1;
        }
        while (at < body.length && body[at] != '\n') {
            at++;
        }
        at = Math.min(at + 1, body.length);
        return size;
    }

    private void skip(char c) {
        if (at < body.length && body[at] == c) {
            at++;
        }
    }
}
