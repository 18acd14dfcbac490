package dateline.intake;

import dateline.problem.Place;
import dateline.problem.Problem;
import dateline.problem.Severity;
import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * One input, opened: its bytes, unpacked when they were packed with gzip, and what is known of them before they are read.
 * {@link #head} looks ahead; {@link #bytes} still begins at the beginning.
 */
final class RawInput implements Closeable {
    /** More than any article, page or line that is read whole. */
    static final int MAX_ARTICLE = 20 << 20;

    /** How far a format may look ahead. */
    private static final int HEAD = 64 << 10;

    private final String name;
    private final Origin origin;
    private final @Nullable Gunzip gunzip;
    private final byte[] head;
    private final InputStream rest;
    private final InputStream bytes;

    private RawInput(String name, Origin origin, @Nullable Gunzip gunzip, InputStream unpacked) throws IOException {
        this.name = name;
        this.origin = origin;
        this.gunzip = gunzip;
        this.head = firstBytes(unpacked, HEAD);
        this.rest = unpacked;
        this.bytes = new SequenceInputStream(new ByteArrayInputStream(head), unpacked);
    }

    /**
     * Where an input comes from.
     *
     * @param address http or https, or null for a file
     * @param mediaType as the server said, in lower case and without parameters, or null
     * @param charset as the server said, or null
     */
    record Origin(
            @Nullable String address,
            @Nullable String mediaType,
            @Nullable String charset) {
        /** A file, or standard input. */
        static final Origin FILE = new Origin(null, null, null);
    }

    /**
     * Looks at the first bytes and unpacks them if need be.
     *
     * @param name the input as the user named it
     */
    static RawInput of(String name, InputStream bytes, Origin origin) throws IOException {
        byte[] magic = bytes.readNBytes(2);
        InputStream whole = new SequenceInputStream(new ByteArrayInputStream(magic), bytes);
        boolean packed = magic.length == 2 && (magic[0] & 0xff) == 0x1f && (magic[1] & 0xff) == 0x8b;
        Gunzip gunzip = packed ? new Gunzip(whole) : null;
        return new RawInput(name, origin, gunzip, gunzip == null ? whole : gunzip);
    }

    /** A stream that breaks while one looks ahead breaks again, and is told, when it is read. */
    private static byte[] firstBytes(InputStream in, int most) throws IOException {
        byte[] buffer = new byte[most];
        int length = 0;
        try {
            for (int n = 0; n >= 0 && length < most; n = in.read(buffer, length, most - length)) {
                length += n;
            }
        } catch (BrokenGzip e) {
            // What came before it can still be used.
        }
        return Arrays.copyOf(buffer, length);
    }

    String name() {
        return name;
    }

    Origin origin() {
        return origin;
    }

    /** The first bytes, at most 64 KB. */
    byte[] head() {
        return head;
    }

    /** The first bytes as text, a character each unless they are UTF-16; for looking at markup. */
    String start() {
        Charset mark = CharacterSets.byMark(head);
        String text = new String(head, mark == null ? StandardCharsets.ISO_8859_1 : mark);
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    boolean isEmpty() {
        return head.length == 0;
    }

    /** All bytes, as a stream. */
    InputStream bytes() {
        return bytes;
    }

    /** All bytes without a byte order mark, as a stream; UTF-16 as UTF-8, everything else as it is, good or bad. */
    InputStream utf8() {
        Charset mark = CharacterSets.byMark(head);
        if (mark == null) {
            return bytes;
        }
        boolean narrow = mark.equals(StandardCharsets.UTF_8);
        int skip = narrow ? 3 : 2;
        InputStream behind = new SequenceInputStream(new ByteArrayInputStream(head, skip, head.length - skip), rest);
        return narrow ? behind : new Utf8Bytes(new InputStreamReader(behind, mark));
    }

    /** All bytes at once, when they are no more than an article may have. */
    byte[] whole() throws IOException {
        byte[] all = bytes.readNBytes(MAX_ARTICLE + 1);
        if (all.length > MAX_ARTICLE) {
            throw new IOException("is longer than " + (MAX_ARTICLE >> 20) + " MB, which no article is");
        }
        return all;
    }

    /** After an exception: goes on behind the broken member of a gzip file; false when there is no more. */
    boolean skipBroken() throws IOException {
        return gunzip != null && gunzip.skipMember();
    }

    /** An article of this input that is the whole of it. */
    RawArticle article(RawArticle.Form form, String content, Known known) {
        return new RawArticle(name, null, form, content, known);
    }

    /** An error in this input. */
    Problem error(String message, @Nullable String hint) {
        return Problem.error(Place.whole(name), message, hint);
    }

    /** An error in a line of this input, counted from 1. */
    Problem error(int line, int column, String message, @Nullable String hint) {
        return Problem.error(new Place(name, line, column), message, hint);
    }

    /** A warning about a line of this input, counted from 1. */
    Problem warning(int line, String message, @Nullable String hint) {
        return Problem.warning(new Place(name, line, 0), message, hint);
    }

    /** Worth knowing about this input. */
    Problem note(String message) {
        return new Problem(Severity.NOTE, Place.whole(name), message, null, null);
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
