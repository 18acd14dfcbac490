package dateline.publish;

import dateline.text.BigFile;
import dateline.text.Checksum;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** Writes a file of {@link Lines}, with what it can take over from the one before. */
final class LineFile {
    private final FileChannel out;
    private final @Nullable FileChannel in;
    private final ByteBuffer buffer = ByteBuffer.allocate(BigFile.STEP);
    private final Checksum checksum = new Checksum();
    private long size;

    /** What is to be taken over next: neighbours are copied together. */
    private long from;

    private long to;

    /** What was written. */
    record Written(long checksum, long size) {}

    private LineFile(FileChannel out, @Nullable FileChannel in) {
        this.out = out;
        this.in = in;
    }

    /**
     * Writes the lines.
     *
     * @param before the file before, or null
     * @param known where its lines are, or null
     * @param table takes where the lines are now
     */
    static Written write(Path target, Lines lines, @Nullable Path before, @Nullable LineTable known, LineTable table)
            throws IOException {
        try (FileChannel out = BigFile.fresh(target);
                FileChannel in = before == null ? null : FileChannel.open(before, StandardOpenOption.READ)) {
            LineFile file = new LineFile(out, in);
            for (int i = 0; i < lines.size(); i++) {
                long facts = lines.facts(i);
                int same = known == null ? -1 : known.find(facts);
                if (same >= 0 && known != null) {
                    file.copy(known.start(same), known.end(same));
                    table.set(i, facts, known.end(same) - known.start(same));
                } else {
                    byte[] line = lines.bytes(i);
                    file.copyPending();
                    file.add(line, line.length);
                    table.set(i, facts, line.length);
                }
            }
            file.copyPending();
            file.flush();
            return new Written(file.checksum.number(), file.size);
        }
    }

    private void copy(long start, long end) throws IOException {
        if (start != to) {
            copyPending();
            from = start;
        }
        to = end;
    }

    private void copyPending() throws IOException {
        while (from < to && in != null) {
            if (!buffer.hasRemaining()) {
                flush();
            }
            int start = buffer.position();
            buffer.limit((int) Math.min(buffer.capacity(), start + to - from));
            int count = in.read(buffer, from);
            buffer.limit(buffer.capacity());
            if (count < 0) {
                throw new EOFException("it changed during the build");
            }
            from += count;
        }
        from = to;
    }

    private void add(byte[] bytes, int count) throws IOException {
        for (int at = 0; at < count; ) {
            if (!buffer.hasRemaining()) {
                flush();
            }
            int part = Math.min(buffer.remaining(), count - at);
            buffer.put(bytes, at, part);
            at += part;
        }
    }

    private void flush() throws IOException {
        checksum.add(buffer.array(), 0, buffer.position());
        size += buffer.position();
        buffer.flip();
        while (buffer.hasRemaining()) {
            out.write(buffer);
        }
        buffer.clear();
    }
}
