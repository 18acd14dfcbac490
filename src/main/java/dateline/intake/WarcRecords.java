package dateline.intake;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The records of a web archive (WARC 1.0 and 1.1, ISO 28500), one after the other. What cannot be read is told, and reading
 * goes on at the next line that begins a record.
 */
final class WarcRecords {
    private static final String VERSION = "WARC/";

    /** Looking for swallowed records costs time; so many wrong lengths are no accident. */
    private static final int MAX_SWALLOWED = 50;

    private final InputStream archive;
    private InputStream in;
    private @Nullable String version;
    private @Nullable WarcBlock block;
    private int number;
    private int swallowed;

    WarcRecords(InputStream bytes) {
        this.archive = new BufferedInputStream(bytes, 64 << 10);
        this.in = archive;
    }

    /** The number of the record that was read last, from 1; 0 before the first. */
    int number() {
        return number;
    }

    /**
     * The next record, or null at the end.
     *
     * @throws BadRecord when it cannot be read; then {@link #resume} finds the next one
     */
    @Nullable
    WarcRecord next() throws IOException {
        finish();
        String line = version == null ? nextLine() : version;
        version = null;
        if (line == null) {
            return null;
        }
        if (!line.startsWith(VERSION)) {
            boolean first = number == 0;
            throw new BadRecord(
                    first
                            ? "is no web archive: it does not begin with WARC/1.0"
                            : "is followed by something that is no record");
        }
        number++;
        Map<String, String> fields = new ByteLines(in).fields();
        WarcBlock content = new WarcBlock(in, length(fields.getOrDefault("Content-Length", "")));
        block = content;
        return new WarcRecord(number, fields, content);
    }

    /** After a {@link BadRecord}: goes to the next line that begins a record. */
    void resume() throws IOException {
        block = null;
        String line = new ByteLines(in).line();
        while (line != null && !line.startsWith(VERSION)) {
            line = new ByteLines(in).line();
        }
        version = line;
    }

    /** After broken gzip: goes on with what comes behind it. */
    void restart() {
        block = null;
        version = null;
        in = archive;
    }

    /** Behind a record come two empty lines, more or less. */
    private @Nullable String nextLine() throws IOException {
        String line = new ByteLines(in).line();
        while (line != null && line.isEmpty()) {
            line = new ByteLines(in).line();
        }
        return line;
    }

    /** A length beyond the end has swallowed the records that follow; they are looked for in what was read. */
    private void finish() throws IOException {
        WarcBlock last = block;
        block = null;
        if (last != null && !last.finish()) {
            if (++swallowed > MAX_SWALLOWED) {
                throw new IOException("has too many records with a wrong length");
            }
            in = new ByteArrayInputStream(last.kept());
            throw new BadRecord("ends too early: it says more bytes than the " + last.count() + " that are there");
        }
    }

    private static long length(String written) throws BadRecord {
        if (!written.matches("[0-9]{1,18}")) {
            String shown = written.isEmpty() ? "none" : "\"" + written + "\"";
            throw new BadRecord("has no usable Content-Length: " + shown);
        }
        return Long.parseLong(written);
    }
}
