package dateline.publish;

import dateline.text.Checksum;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which files of an output folder are Dateline's, said by a small file in it: so a build that remembers nothing of the
 * folder, or remembers another state of it, still tells its own pages from foreign ones. Equal sites have equal claims.
 *
 * <p>On disk: a number for the version, the id, and in ascending order a number for each path (the first half of its {@link
 * Checksum}; two of a million paths agree with odds of one in 37 million).
 */
final class Claim {
    /** Name of the file, at the top of the output. */
    static final String FILE = ".dateline-files";

    private static final int VERSION = 0x44_4c_43_32;
    private static final int HEAD = Integer.BYTES + Long.BYTES;

    /** Of a folder that says nothing. */
    static final Claim NONE = new Claim(0, new long[0]);

    private final long id;
    private final long[] paths;

    private Claim(long id, long[] paths) {
        this.id = id;
        this.paths = paths;
    }

    /** What these files would be claimed as. */
    static Claim of(Manifest files) {
        return new Claim(files.id(), files.numbers());
    }

    /**
     * What a file adds to the id: a sum, since the order of files must not matter. The multiplier is that of Knuth's MMIX
     * generator, so that equal bytes under other names count differently.
     *
     * @param path its number
     * @param content the checksum of its bytes
     */
    static long mixed(long path, long content) {
        return Long.rotateLeft(path * 6364136223846793005L + content, 29) * 6364136223846793005L;
    }

    private static long number(String path) {
        return Checksum.number(path.getBytes(StandardCharsets.UTF_8));
    }

    /** The claim in an output folder; {@link #NONE} where there is none or it cannot be understood. */
    static Claim read(Path output) throws IOException {
        Path file = output.resolve(FILE);
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return NONE;
        }
        ByteBuffer in = ByteBuffer.wrap(Files.readAllBytes(file));
        if (in.remaining() < HEAD || in.getInt() != VERSION) {
            return NONE;
        }
        long id = in.getLong();
        long[] paths = new long[in.remaining() / Long.BYTES];
        in.asLongBuffer().get(paths);
        return new Claim(id, paths);
    }

    /** Writes it into a folder that is or becomes an output. */
    void write(Path folder) throws IOException {
        ByteBuffer out = ByteBuffer.allocate(HEAD + paths.length * Long.BYTES);
        out.putInt(VERSION).putLong(id).asLongBuffer().put(paths);
        Files.createDirectories(folder);
        Files.write(folder.resolve(FILE), out.array());
    }

    /** Of this state of the output, its paths and their bytes; never 0 but for {@link #NONE}. */
    long id() {
        return id;
    }

    boolean isNone() {
        return id == 0;
    }

    boolean holds(String path) {
        return Arrays.binarySearch(paths, number(path)) >= 0;
    }

    /** The files in an output folder that are claimed, with {@code /} between folders; no link is followed. */
    Set<String> files(Path output) throws IOException {
        Set<String> found = new TreeSet<>();
        Files.walkFileTree(output, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                String path = output.relativize(file).toString().replace('\\', '/');
                if (attributes.isRegularFile() && holds(path)) {
                    found.add(path);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
                // What cannot be read was not written by us.
                return FileVisitResult.CONTINUE;
            }
        });
        return found;
    }
}
