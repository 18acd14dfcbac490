package dateline.publish;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What Dateline has written into an output folder: what it may change and remove there. Everything else is foreign.
 *
 * <p>On disk: a number for the version, the id, how many files, then each with its path and its entry; at the end the number again, so that a file that was cut off is known.
 */
final class Manifest {
    private static final int VERSION = 0x44_4c_4d_39;
    private static final String NEW = ".new";

    /**
     * One file as it was written.
     *
     * <p>Flat, since a site of a million files has a million of them in memory.
     *
     * @param checksum of its bytes
     * @param modified in nanoseconds since 1970, as the file system gave it after writing
     * @param settings see {@link Origin}
     * @param facts see {@link Origin}
     * @param size in bytes
     * @param when it was last made, in seconds since 1970
     * @param why it was made then
     */
    record Entry(long checksum, long modified, long settings, long facts, int size, int when, Made.Reason why) {
        /** Of a file that is Dateline's and that nothing else is known of. */
        static final Entry STRANGE = of(0, -1, 0, Origin.UNSURE, new Made(Made.Reason.TOUCHED, Instant.EPOCH));

        static Entry of(long checksum, int size, long modified, Origin origin, Made made) {
            // Seconds fit until 2106, as a number without a sign.
            int when = (int) made.when().getEpochSecond();
            return new Entry(checksum, modified, origin.settings(), origin.facts(), size, when, made.why());
        }

        Origin origin() {
            return new Origin(settings, facts);
        }

        Made made() {
            return new Made(why, Instant.ofEpochSecond(Integer.toUnsignedLong(when)));
        }

        boolean same(Entry other) {
            return checksum == other.checksum
                    && size == other.size
                    && modified == other.modified
                    && settings == other.settings
                    && facts == other.facts;
        }
    }

    private static final List<Made.Reason> REASONS = List.of(Made.Reason.values());

    private Manifest() {}

    /**
     * What an earlier run wrote.
     *
     * @param id that of the {@link Claim} in the output at that time
     */
    record Written(long id, Map<String, Entry> entries) {
        static final Written NOTHING = new Written(0, Map.of());
    }

    /** Reads what an earlier run wrote; nothing when there was none or it cannot be understood. */
    static Written read(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return Written.NOTHING;
        }
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16))) {
            if (in.readInt() != VERSION) {
                return Written.NOTHING;
            }
            long id = in.readLong();
            int count = in.readInt();
            Map<String, Entry> entries = new HashMap<>(Math.max(16, Math.min(count, 1 << 20) * 2));
            for (int i = 0; i < count; i++) {
                entries.put(text(in), entry(in));
            }
            return in.readInt() == VERSION ? new Written(id, entries) : Written.NOTHING;
        } catch (IOException e) {
            // Damaged: then every file is compared with the one on disk, as on a first build.
            return Written.NOTHING;
        }
    }

    private static String text(DataInputStream in) throws IOException {
        byte[] utf8 = new byte[in.readUnsignedShort()];
        in.readFully(utf8);
        return new String(utf8, StandardCharsets.UTF_8);
    }

    private static Entry entry(DataInputStream in) throws IOException {
        long checksum = in.readLong();
        long modified = in.readLong();
        long settings = in.readLong();
        long facts = in.readLong();
        int size = in.readInt();
        int when = in.readInt();
        int why = in.readByte();
        if (why < 0 || why >= REASONS.size()) {
            throw new IOException("damaged");
        }
        return new Entry(checksum, modified, settings, facts, size, when, REASONS.get(why));
    }

    /** Puts one that was written elsewhere in the place of the old one; one that is lost leaves nothing known. */
    static void take(Path written, Path file) throws IOException {
        if (!Files.isRegularFile(written)) {
            write(file, 0, Map.of());
            return;
        }
        Files.createDirectories(file.getParent());
        Path fresh = file.resolveSibling(file.getFileName() + NEW);
        // Not moved: it may lie on another disk, and whoever finishes after a crash needs it again.
        Files.copy(written, fresh, StandardCopyOption.REPLACE_EXISTING);
        FileTree.replace(fresh, file);
    }

    /** Writes beside the old one and moves it into place, so that a reader never sees half of it. */
    static void write(Path file, long id, Map<String, Entry> entries) throws IOException {
        Files.createDirectories(file.getParent());
        Path fresh = file.resolveSibling(file.getFileName() + NEW);
        try (OutputStream raw = Files.newOutputStream(fresh);
                DataOutputStream out = new DataOutputStream(new BufferedOutputStream(raw, 1 << 16))) {
            out.writeInt(VERSION);
            out.writeLong(id);
            out.writeInt(entries.size());
            for (Map.Entry<String, Entry> each : entries.entrySet()) {
                Entry entry = each.getValue();
                byte[] path = each.getKey().getBytes(StandardCharsets.UTF_8);
                out.writeShort(path.length);
                out.write(path);
                out.writeLong(entry.checksum());
                out.writeLong(entry.modified());
                out.writeLong(entry.settings());
                out.writeLong(entry.facts());
                out.writeInt(entry.size());
                out.writeInt(entry.when());
                out.writeByte(REASONS.indexOf(entry.why()));
            }
            out.writeInt(VERSION);
        }
        FileTree.replace(fresh, file);
    }
}
