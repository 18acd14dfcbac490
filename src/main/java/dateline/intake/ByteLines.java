package dateline.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Lines and headers at the beginning of a stream of bytes, as of HTTP and WARC. */
record ByteLines(InputStream in) {
    /** More than any head of a message. */
    private static final int MAX_HEAD = 64 << 10;

    /** The next line, a character a byte, without its end and cut when very long; null when there is none. */
    @Nullable
    String line() throws IOException {
        int b = in.read();
        if (b < 0) {
            return null;
        }
        StringBuilder line = new StringBuilder();
        for (; b >= 0 && b != '\n'; b = in.read()) {
            if (line.length() < MAX_HEAD) {
                line.append((char) b);
            }
        }
        boolean carriage = !line.isEmpty() && line.charAt(line.length() - 1) == '\r';
        return line.substring(0, line.length() - (carriage ? 1 : 0));
    }

    /**
     * The fields up to an empty line, whatever the case of their names. Of a field that comes twice the first counts; a
     * line that begins with white space goes on with the field before.
     *
     * @throws BadRecord when they are longer than 64 KB
     */
    Map<String, String> fields() throws IOException {
        Map<String, String> fields = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        String last = "";
        int size = 0;
        for (String line = line(); line != null && !line.isEmpty(); line = line()) {
            size += line.length() + 1;
            if (size > MAX_HEAD) {
                throw new BadRecord("has a head longer than " + (MAX_HEAD >> 10) + " KB");
            }
            int colon = line.indexOf(':');
            if (line.startsWith(" ") || line.startsWith("\t")) {
                fields.merge(last, " " + line.strip(), String::concat);
            } else if (colon > 0) {
                last = line.substring(0, colon).strip();
                fields.putIfAbsent(last, utf8(line.substring(colon + 1).strip()));
            }
        }
        return fields;
    }

    private static String utf8(String bytes) {
        byte[] raw = bytes.getBytes(StandardCharsets.ISO_8859_1);
        return DecodedText.isUtf8(raw) ? new String(raw, StandardCharsets.UTF_8) : bytes;
    }
}
