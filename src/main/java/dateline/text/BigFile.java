package dateline.text;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Reads and writes whole files, whatever their size, in steps: of as many bytes as are moved at once Java keeps a copy for each
 * thread, outside the heap.
 *
 * <pre>
 * BigFile.write(file, ByteBuffer.wrap(head), ByteBuffer.wrap(rest));
 * byte[] all = BigFile.read(file);
 * </pre>
 */
public final class BigFile {
    /** In bytes; most pages are smaller. */
    public static final int STEP = 64 << 10;

    private BigFile() {}

    /**
     * All bytes of a file.
     *
     * @throws java.nio.file.NoSuchFileException when there is none
     */
    public static byte[] read(Path file) throws IOException {
        try (FileChannel in = FileChannel.open(file, StandardOpenOption.READ)) {
            return read(in, in.size());
        }
    }

    /**
     * All bytes of a file that is open for reading, from its beginning.
     *
     * @param size that it had when it was opened
     * @throws EOFException when it is cut short meanwhile
     * @throws IOException when it has more than 2 GB, too
     */
    public static byte[] read(FileChannel in, long size) throws IOException {
        if (size > Integer.MAX_VALUE - Long.BYTES) {
            throw new IOException("has more than 2 GB");
        }
        byte[] bytes = new byte[(int) size];
        for (int at = 0; at < bytes.length; ) {
            int count = in.read(ByteBuffer.wrap(bytes, at, Math.min(STEP, bytes.length - at)));
            if (count < 0) {
                throw new EOFException("ends after " + at + " of " + size + " bytes");
            }
            at += count;
        }
        return bytes;
    }

    /** Opens a file that is new, or to be written anew. */
    public static FileChannel fresh(Path file) throws IOException {
        return FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING);
    }

    /** Writes a file of these parts, one after another; what it held before is gone. */
    public static void write(Path file, ByteBuffer... parts) throws IOException {
        try (FileChannel out = fresh(file)) {
            for (ByteBuffer part : parts) {
                int end = part.limit();
                while (part.position() < end) {
                    part.limit(Math.min(end, part.position() + STEP));
                    out.write(part);
                }
            }
        }
    }
}
