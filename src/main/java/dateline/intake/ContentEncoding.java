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
     * Unpacks a body. One that says it is packed and is not, as archives often keep them, is handed back as it is.
     *
     * @param encodings the header {@code Content-Encoding}, or null
     * @param most how many bytes may come out
     * @throws IOException when it cannot be unpacked, or is longer
     */
    static byte[] decode(byte[] body, @Nullable String encodings, int most) throws IOException {
        byte[] plain = body;
        String[] names = encodings == null
                ? new String[0]
                : encodings.toLowerCase(Locale.ROOT).split(",", 4);
        for (int i = names.length - 1; i >= 0; i--) {
            plain = unpack(plain, names[i].strip()).readNBytes(most + 1);
            if (plain.length > most) {
                throw new IOException("is longer than " + (most >> 20) + " MB");
            }
        }
        return plain;
    }

    private static InputStream unpack(byte[] body, String name) throws IOException {
        InputStream in = new ByteArrayInputStream(body);
        return switch (name) {
            case "gzip", "x-gzip" -> body.length > 1 && body[0] == 0x1f ? new Gunzip(in) : in;
            case "deflate" -> new BufferedInputStream(new InflaterInputStream(in, new Inflater(!hasZlibHead(body))));
            case "br", "zstd", "compress", "x-compress", "dcb", "dcz" ->
                throw new IOException("is packed with " + name + ", which is not supported");
            default -> in;
        };
    }

    /** Deflate should come in a zlib wrapper (RFC 1950), and often does not. */
    private static boolean hasZlibHead(byte[] body) {
        return body.length > 1 && (body[0] & 0x0f) == 8 && ((body[0] & 0xff) << 8 | (body[1] & 0xff)) % 31 == 0;
    }
}
