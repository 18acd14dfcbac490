package dateline.intake;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;

/** Bodies of HTTP as they were before they were packed for the way (RFC 9110, 8.4). */
final class ContentEncoding {
    private ContentEncoding() {}

    /**
     * Unpacks a body in memory.
     *
     * @param encodings the header {@code Content-Encoding}, or null
     * @param most how many bytes may come out
     * @throws IOException when it cannot be unpacked, or is longer
     */
    static byte[] decode(byte[] body, @Nullable String encodings, int most) throws IOException {
        if (encodings == null) {
            return body;
        }
        byte[] plain = open(new ByteArrayInputStream(body), encodings).readNBytes(most + 1);
        if (plain.length > most) {
            throw new IOException("is longer than " + (most >> 20) + " MB");
        }
        return plain;
    }

    /**
     * Unpacks a body as a stream. One that says it is packed and is not, as archives often keep them, is handed back as it
     * is.
     */
    static InputStream open(InputStream body, @Nullable String encodings) throws IOException {
        InputStream plain = body;
        String[] names = encodings == null
                ? new String[0]
                : encodings.toLowerCase(Locale.ROOT).split(",", 4);
        for (int i = names.length - 1; i >= 0; i--) {
            plain = unpack(new BufferedInputStream(plain), names[i].strip());
        }
        return plain;
    }

    private static InputStream unpack(InputStream in, String name) throws IOException {
        in.mark(2);
        int first = in.read();
        int second = in.read();
        in.reset();
        return switch (name) {
            case "gzip", "x-gzip" -> first == 0x1f && second == 0x8b ? new Gunzip(in) : in;
            case "deflate" -> new InflaterInputStream(in, new Inflater(!isZlib(first, second)));
            case "br", "zstd", "compress", "x-compress", "dcb", "dcz" ->
                throw new IOException("is packed with " + name + ", which is not supported");
            default -> in;
        };
    }

    /** Deflate should come in a zlib wrapper (RFC 1950), and often does not. */
    private static boolean isZlib(int first, int second) {
        return (first & 0x0f) == 8 && (first << 8 | second) % 31 == 0;
    }
}
