package dateline.text;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Writes numbers and texts in few bytes, for what is remembered from one run to the next; {@link Unpacker} reads them back.
 *
 * <pre>
 * Packer out = new Packer();
 * out.number(300).text("a headline").shared("Example Wire").shared("Example Wire");  // the second time one byte
 * out.write(file, "articles 1");
 * </pre>
 */
public final class Packer {
    private static final int START = 1 << 16;

    private byte[] bytes = new byte[START];
    private int size;
    private final Map<String, Integer> shared = new HashMap<>();

    /** A number from 0; small ones take one byte, seven bits a byte, the lowest first. */
    public Packer number(long n) {
        room(10);
        long rest = n;
        while ((rest & ~0x7fL) != 0) {
            bytes[size++] = (byte) (rest | 0x80);
            rest >>>= 7;
        }
        bytes[size++] = (byte) rest;
        return this;
    }

    /** Any number, in eight bytes. */
    public Packer whole(long n) {
        room(Long.BYTES);
        for (int i = 0; i < Long.BYTES; i++) {
            bytes[size++] = (byte) (n >>> (8 * i));
        }
        return this;
    }

    /** Yes or no. */
    public Packer flag(boolean flag) {
        return number(flag ? 1 : 0);
    }

    /** A text, or null. */
    public Packer text(@Nullable String text) {
        if (text == null) {
            return number(0);
        }
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        number(utf8.length + 1L);
        room(utf8.length);
        System.arraycopy(utf8, 0, bytes, size, utf8.length);
        size += utf8.length;
        return this;
    }

    /** A text that comes often, or null. */
    public Packer shared(@Nullable String text) {
        if (text == null) {
            return number(0);
        }
        Integer known = shared.putIfAbsent(text, shared.size() + 2);
        return known == null ? number(1).text(text) : number(known);
    }

    /** What a part of the work packs, so that a reader may leave it for later, see {@link Unpacker#section}. */
    public Packer section(Consumer<Packer> part) {
        room(Integer.BYTES);
        int start = size;
        size += Integer.BYTES;
        part.accept(this);
        ByteBuffer.wrap(bytes).putInt(start, size - start - Integer.BYTES);
        return this;
    }

    private void room(int more) {
        if (size + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(size + more, bytes.length * 2));
        }
    }

    /**
     * Writes all of it beside a file and moves it into its place, so that a reader never sees half of it.
     *
     * @param version of what is written; a reader of another version reads nothing
     */
    public void write(Path file, String version) throws IOException {
        Files.createDirectories(file.getParent());
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        BigFile.write(fresh, ByteBuffer.wrap(head(version, bytes, 0, size)), ByteBuffer.wrap(bytes, 0, size));
        Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Version and checksum. */
    static byte[] head(String version, byte[] bytes, int from, int count) {
        long content = new Checksum().add(bytes, from, count).number();
        return ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(Checksum.number(version.getBytes(StandardCharsets.UTF_8)))
                .putLong(content)
                .array();
    }
}
