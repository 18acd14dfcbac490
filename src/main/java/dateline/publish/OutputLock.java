package dateline.publish;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.UUID;

/**
 * Held by the one process that publishes to an output: a locked file beside it, which is gone afterwards. Whoever else wants
 * it waits.
 */
final class OutputLock implements AutoCloseable {
    /** Behind the token: where locks bind every reader, as on Windows, the token must stay readable. */
    private static final long LOCKED = 1 << 10;

    private final Path file;
    private final FileChannel channel;

    private OutputLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    static OutputLock take(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        while (true) {
            FileChannel channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            try {
                channel.lock(LOCKED, 1, false);
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

    /** While one waits, the holder may have removed the file, and another process made a new one and locked that. */
    private static boolean isStill(Path file, FileChannel channel) throws IOException {
        byte[] token = UUID.randomUUID().toString().getBytes(StandardCharsets.US_ASCII);
        channel.write(ByteBuffer.wrap(token), 0);
        try {
            return Arrays.equals(Files.readAllBytes(file), token);
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
