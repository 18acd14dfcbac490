package dateline.topic;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;

/** The model that was learned last, kept from one run to the next. Safe to delete; a damaged one is learned again. */
public final class TopicMemory {
    private static final int MAGIC = 0x44_4c_54_01;

    private final Path file;
    private final boolean forget;

    /**
     * The memory in a folder.
     *
     * @param forget whether what is kept there does not count
     */
    public TopicMemory(Path folder, boolean forget) {
        this.file = folder.resolve("topics");
        this.forget = forget;
    }

    /** The model that was learned from what a key names; null when it is not there. */
    public @Nullable TopicModel find(long key) {
        if (forget || !Files.exists(file)) {
            return null;
        }
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16))) {
            return in.readInt() == MAGIC && in.readLong() == key ? TopicModel.read(in) : null;
        } catch (IOException | RuntimeException e) {
            // Whatever is wrong with it, it can be learned again.
            return null;
        }
    }

    /**
     * Keeps a model in place of the one before.
     *
     * @throws IOException when it cannot be written; the one before is then still there
     */
    public void keep(long key, TopicModel model) throws IOException {
        Files.createDirectories(file.getParent());
        Path temporary = file.resolveSibling("topics.new");
        try (DataOutputStream out =
                new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(temporary), 1 << 16))) {
            out.writeInt(MAGIC);
            out.writeLong(key);
            model.write(out);
        }
        Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
}
