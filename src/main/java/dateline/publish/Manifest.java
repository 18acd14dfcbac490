package dateline.publish;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * What Dateline has written into an output folder: what it may change and remove there. Everything else is foreign.
 *
 * <p>On disk: a number for the version, how many files, then each with its path, checksum, size, time of change and key; at
 * the end the number again, so that a file that was cut off is known.
 */
final class Manifest {
    private static final int VERSION = 0x44_4c_4d_32;

    /**
     * One file as it was written.
     *
     * @param checksum of its bytes
     * @param modified in nanoseconds since 1970, as the file system gave it after writing
     * @param key of the page that it holds; 0 when it has to be made anew in any case
     */
    record Entry(String checksum, long size, long modified, long key) {}

    private Manifest() {}

    /** Reads what an earlier run wrote; empty when there was none or it cannot be understood. */
    static Map<String, Entry> read(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return new HashMap<>();
        }
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16))) {
            if (in.readInt() != VERSION) {
                return new HashMap<>();
            }
            int count = in.readInt();
            Map<String, Entry> entries = new HashMap<>(Math.max(16, Math.min(count, 1 << 20) * 2));
            for (int i = 0; i < count; i++) {
                entries.put(in.readUTF(), new Entry(in.readUTF(), in.readLong(), in.readLong(), in.readLong()));
            }
            return in.readInt() == VERSION ? entries : new HashMap<>();
        } catch (IOException e) {
            // Damaged: then every file is compared with the one on disk, as on a first build.
            return new HashMap<>();
        }
    }

    /** Writes beside the old one and moves it into place, so that a reader never sees half of it. */
    static void write(Path file, Map<String, Entry> entries) throws IOException {
        Files.createDirectories(file.getParent());
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        try (OutputStream raw = Files.newOutputStream(fresh);
                DataOutputStream out = new DataOutputStream(new BufferedOutputStream(raw, 1 << 16))) {
            out.writeInt(VERSION);
            out.writeInt(entries.size());
            for (Map.Entry<String, Entry> each : entries.entrySet()) {
                Entry entry = each.getValue();
                out.writeUTF(each.getKey());
                out.writeUTF(entry.checksum());
                out.writeLong(entry.size());
                out.writeLong(entry.modified());
                out.writeLong(entry.key());
            }
            out.writeInt(VERSION);
        }
        FileTree.replace(fresh, file);
    }
}
