package dateline.publish;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Random;

/**
 * Held by the one process that publishes to an output: a locked file beside it, which is gone afterwards. Whoever else wants
 * it waits.
 */
final class OutputLock implements AutoCloseable {
    private static final int SIZES = 1 << 20;

    private final Path file;
    private final FileChannel channel;

    private OutputLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    static OutputLock take(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        while (true) {
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            try {
                channel.lock();
                if (isStill(file, channel)) {
                    return new OutputLock(file, channel);
                }
                channel.close();
            } catch (IOException | RuntimeException e) {
                channel.close();
                throw e;
            }
        }
    }

    /**
     * While one waits, the holder may have removed the file, and another process made a new one and locked that. Whether the
     * name still means the locked file its size tells: to open it a second time would give the lock back (POSIX, fcntl).
     */
    private static boolean isStill(Path file, FileChannel channel) throws IOException {
        int size = 1 + new Random().nextInt(SIZES);
        channel.truncate(0);
        channel.write(ByteBuffer.allocate(1), size - 1L);
        try {
            return Files.size(file) == size;
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    /** Gives the lock back; only its holder may remove the file. */
    @Override
    public void close() throws IOException {
        try {
            Files.deleteIfExists(file);
        } finally {
            channel.close();
        }
    }
}
