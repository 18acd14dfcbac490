package dateline.publish;

import dateline.text.BigFile;
import dateline.text.Checksum;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * What Dateline has written into an output folder: what it may change and remove there. Everything else is foreign.
 *
 * <p>A site of a million files has a million entries, nearly all of which stay from build to build as they are. So they are
 * kept as the bytes in which they were written, and read one by one where they are needed. On disk: a number for the version,
 * a {@link Checksum} of what follows, the id, how many files; then each file, in ascending order of the numbers of paths.
 */
final class Manifest {
    private static final int VERSION = 0x44_4c_4d_41;

    /** Where the id is; behind it come how many files there are, and these. */
    private static final int ID = Integer.BYTES + Long.BYTES;

    private static final int HEAD = ID + Long.BYTES + Integer.BYTES;

    /** Where in a file's bytes a field is; first comes the number of the path. */
    private static final int CHECKSUM = Long.BYTES;

    private static final int MODIFIED = CHECKSUM + Long.BYTES;
    private static final int SETTINGS = MODIFIED + Long.BYTES;
    private static final int FACTS = SETTINGS + Long.BYTES;
    private static final int SIZE = FACTS + Long.BYTES;
    private static final int WHEN = SIZE + Integer.BYTES;
    private static final int WHY = WHEN + Integer.BYTES;
    private static final int LENGTH = WHY + 1;
    private static final int PATH = LENGTH + Short.BYTES;

    private static final List<Made.Reason> REASONS = List.of(Made.Reason.values());
    private static final String NEW = ".new";

    /** Of an output of which nothing is known. */
    static final Manifest NOTHING = of(Map.of());

    /** There is one, and it is not what was written. */
    private static final Manifest DAMAGED = new Manifest(0, NOTHING.bytes, 0, true);

    private final long id;
    private final boolean damaged;
    private final byte[] bytes;
    private final ByteBuffer view;

    /** Of the paths, in ascending order; two may be equal. */
    private final long[] numbers;

    /** Where each file begins; the last is where the bytes end. */
    private final int[] starts;

    /**
     * One file as it was written.
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

        Made made() {
            return new Made(why, Instant.ofEpochSecond(Integer.toUnsignedLong(when)));
        }

        boolean isFrom(Origin origin) {
            return settings == origin.settings() && facts == origin.facts();
        }

        boolean same(Entry other) {
            return checksum == other.checksum
                    && size == other.size
                    && modified == other.modified
                    && settings == other.settings
                    && facts == other.facts;
        }
    }

    private Manifest(long id, byte[] bytes, int count, boolean damaged) {
        this.id = id;
        this.damaged = damaged;
        this.bytes = bytes;
        this.view = ByteBuffer.wrap(bytes);
        this.numbers = new long[count];
        this.starts = new int[count + 1];
        int at = HEAD;
        for (int i = 0; i < count; i++) {
            starts[i] = at;
            numbers[i] = view.getLong(at);
            at += PATH + Short.toUnsignedInt(view.getShort(at + LENGTH));
        }
        starts[count] = at;
    }

    /** The manifest of these files. */
    static Manifest of(Map<String, Entry> files) {
        return of(new Manifest(0, new byte[0], 0, false), new boolean[0], files);
    }

    /**
     * The manifest of a site that keeps files of an older one.
     *
     * @param before the older one
     * @param kept whether a file of it is kept, by its place
     * @param put all other files, by their paths
     */
    static Manifest of(Manifest before, boolean[] kept, Map<String, Entry> put) {
        List<Fresh> fresh = put.entrySet().stream()
                .map(each -> Fresh.of(each.getKey(), each.getValue()))
                .sorted()
                .toList();
        long size = HEAD + fresh.stream().mapToLong(Fresh::size).sum();
        int count = fresh.size();
        for (int i = 0; i < kept.length; i++) {
            size += kept[i] ? before.starts[i + 1] - before.starts[i] : 0;
            count += kept[i] ? 1 : 0;
        }
        ByteBuffer out = ByteBuffer.allocate(Math.toIntExact(size)).position(HEAD);
        int next = 0;
        long id = 0;
        for (int i = 0; i < kept.length; i++) {
            if (!kept[i]) {
                continue;
            }
            while (next < fresh.size() && fresh.get(next).number() < before.numbers[i]) {
                id += fresh.get(next++).write(out);
            }
            int start = before.starts[i];
            out.put(before.bytes, start, before.starts[i + 1] - start);
            id += Claim.mixed(before.numbers[i], before.view.getLong(start + CHECKSUM));
        }
        while (next < fresh.size()) {
            id += fresh.get(next++).write(out);
        }
        // An output that holds nothing of ours has none.
        id = id == 0 && count > 0 ? 1 : id;
        byte[] bytes = out.putInt(0, VERSION)
                .putLong(ID, id)
                .putInt(ID + Long.BYTES, count)
                .array();
        out.putLong(Integer.BYTES, checksum(bytes));
        return new Manifest(id, bytes, count, false);
    }

    /** A file that is not yet in a manifest. */
    @SuppressWarnings("ArrayRecordComponent") // nobody else has it
    private record Fresh(long number, byte[] path, Entry entry) implements Comparable<Fresh> {
        static Fresh of(String path, Entry entry) {
            byte[] utf8 = path.getBytes(StandardCharsets.UTF_8);
            return new Fresh(Checksum.number(utf8), utf8, entry);
        }

        int size() {
            return PATH + path.length;
        }

        /** Writes it, and says what it adds to the id. */
        long write(ByteBuffer out) {
            out.putLong(number)
                    .putLong(entry.checksum())
                    .putLong(entry.modified())
                    .putLong(entry.settings())
                    .putLong(entry.facts())
                    .putInt(entry.size())
                    .putInt(entry.when())
                    .put((byte) REASONS.indexOf(entry.why()))
                    .putShort((short) path.length)
                    .put(path);
            return Claim.mixed(number, entry.checksum());
        }

        @Override
        public int compareTo(Fresh other) {
            return Long.compare(number, other.number);
        }
    }

    /** Reads what an earlier run wrote; nothing when there was none or it cannot be understood. */
    static Manifest read(Path file) throws IOException {
        byte[] bytes;
        try {
            bytes = BigFile.read(file);
        } catch (NoSuchFileException e) {
            return NOTHING;
        }
        if (bytes.length < HEAD) {
            return DAMAGED;
        }
        ByteBuffer head = ByteBuffer.wrap(bytes);
        if (head.getInt() != VERSION) {
            return NOTHING;
        }
        long checksum = head.getLong();
        return checksum == checksum(bytes) ? new Manifest(head.getLong(), bytes, head.getInt(), false) : DAMAGED;
    }

    private static long checksum(byte[] bytes) {
        return new Checksum().add(bytes, ID, bytes.length - ID).number();
    }

    /** Puts one that was written elsewhere in the place of the old one; one that is lost leaves nothing known. */
    static void take(Path written, Path file) throws IOException {
        if (!Files.isRegularFile(written)) {
            Files.deleteIfExists(file);
            return;
        }
        Files.createDirectories(file.getParent());
        Path fresh = file.resolveSibling(file.getFileName() + NEW);
        // Not moved: it may lie on another disk, and whoever finishes after a crash needs it again.
        Files.copy(written, fresh, StandardCopyOption.REPLACE_EXISTING);
        FileTree.replace(fresh, file);
    }

    /** Writes beside the old one and moves it into place, so that a reader never sees half of it. */
    void write(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        Path fresh = file.resolveSibling(file.getFileName() + NEW);
        BigFile.write(fresh, ByteBuffer.wrap(bytes));
        FileTree.replace(fresh, file);
    }

    /** Of its paths and the bytes of its files, see {@link Claim}; 0 when it has none. */
    long id() {
        return id;
    }

    /** Whether something was remembered that could not be understood. */
    boolean damaged() {
        return damaged;
    }

    /** How many files there are; they have the places from 0. */
    int size() {
        return numbers.length;
    }

    /** The numbers of all paths, see {@link Claim}. */
    long[] numbers() {
        return numbers.clone();
    }

    /** The place of a file; -1 when there is none such. */
    int find(String path) {
        byte[] utf8 = path.getBytes(StandardCharsets.UTF_8);
        long number = Checksum.number(utf8);
        int at = Arrays.binarySearch(numbers, number);
        while (at > 0 && numbers[at - 1] == number) {
            at--;
        }
        for (; at >= 0 && at < numbers.length && numbers[at] == number; at++) {
            if (Arrays.equals(bytes, starts[at] + PATH, starts[at + 1], utf8, 0, utf8.length)) {
                return at;
            }
        }
        return -1;
    }

    /** The path of the file at a place. */
    String path(int place) {
        int start = starts[place] + PATH;
        return new String(bytes, start, starts[place + 1] - start, StandardCharsets.UTF_8);
    }

    /** What is known of the file at a place. */
    Entry entry(int place) {
        int at = starts[place];
        return new Entry(
                view.getLong(at + CHECKSUM),
                view.getLong(at + MODIFIED),
                view.getLong(at + SETTINGS),
                view.getLong(at + FACTS),
                view.getInt(at + SIZE),
                view.getInt(at + WHEN),
                REASONS.get(view.get(at + WHY)));
    }
}
