package dateline.text;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what {@link Packer} wrote, in the same order. What does not fit fails with {@link DamagedException}. */
public final class Unpacker {
    private static final int HEAD = 16;
    private static final String DAMAGED = "damaged";

    private final byte[] bytes;
    private int at;
    private final List<String> shared;

    private Unpacker(byte[] bytes, int at, List<String> shared) {
        this.bytes = bytes;
        this.at = at;
        this.shared = shared;
    }

    /** A file is not what was written: it was cut off, changed, or mixed up. */
    public static final class DamagedException extends IOException {
        DamagedException() {
            super(DAMAGED);
        }
    }

    /**
     * Opens a file; null when there is none, or one of another version.
     *
     * @throws DamagedException when it is not what was written
     */
    public static @Nullable Unpacker open(Path file, String version) throws IOException {
        byte[] all;
        try {
            all = BigFile.read(file);
        } catch (NoSuchFileException e) {
            return null;
        }
        if (all.length < HEAD) {
            throw new DamagedException();
        }
        byte[] head = Packer.head(version, all, HEAD, all.length - HEAD);
        if (!Arrays.equals(head, HEAD / 2, HEAD, all, HEAD / 2, HEAD)) {
            throw new DamagedException();
        }
        return Arrays.equals(head, 0, HEAD / 2, all, 0, HEAD / 2) ? new Unpacker(all, HEAD, new ArrayList<>()) : null;
    }

    /** As {@link Packer#number}. */
    public long number() throws DamagedException {
        long n = 0;
        for (int shift = 0; shift < Long.SIZE; shift += 7) {
            byte part = next();
            n |= (part & 0x7fL) << shift;
            if (part >= 0) {
                return n;
            }
        }
        throw new DamagedException();
    }

    /** A number of things that follow, each of at least one byte. */
    public int count() throws DamagedException {
        long n = number();
        if (n < 0 || n > bytes.length - at) {
            throw new DamagedException();
        }
        return (int) n;
    }

    private byte next() throws DamagedException {
        if (at >= bytes.length) {
            throw new DamagedException();
        }
        return bytes[at++];
    }

    /** As {@link Packer#whole}. */
    public long whole() throws DamagedException {
        long n = 0;
        for (int i = 0; i < Long.BYTES; i++) {
            n |= (next() & 0xffL) << (8 * i);
        }
        return n;
    }

    /** As {@link Packer#flag}. */
    public boolean flag() throws DamagedException {
        return number() == 1;
    }

    /** As {@link Packer#text}. */
    public @Nullable String text() throws DamagedException {
        long size = number();
        if (size == 0) {
            return null;
        }
        if (size < 0 || size - 1 > bytes.length - at) {
            throw new DamagedException();
        }
        int length = (int) size - 1;
        String text = new String(bytes, at, length, StandardCharsets.UTF_8);
        at += length;
        return text;
    }

    /** As {@link Packer#shared}: the same text is one object. */
    public @Nullable String shared() throws DamagedException {
        long n = number();
        if (n == 0) {
            return null;
        }
        if (n == 1) {
            String text = needed(text());
            shared.add(text);
            return text;
        }
        if (n - 2 >= shared.size()) {
            throw new DamagedException();
        }
        return shared.get((int) n - 2);
    }

    /**
     * A part that {@link Packer#section} wrote, passed over here and read there, at any time and by any thread. It holds no shared
     * texts.
     */
    public Section section() throws DamagedException {
        if (bytes.length - at < Integer.BYTES) {
            throw new DamagedException();
        }
        int start = at + Integer.BYTES;
        int size =
                bytes[at] << 24 | (bytes[at + 1] & 0xff) << 16 | (bytes[at + 2] & 0xff) << 8 | (bytes[at + 3] & 0xff);
        if (size < 0 || size > bytes.length - start) {
            throw new DamagedException();
        }
        at = start + size;
        return new Section(bytes, start);
    }

    /** A part that is not yet read. */
    public static final class Section {
        private final byte[] bytes;
        private final int start;

        private Section(byte[] bytes, int start) {
            this.bytes = bytes;
            this.start = start;
        }

        /** Reads it from its beginning. */
        public Unpacker open() {
            return new Unpacker(bytes, start, List.of());
        }
    }

    /** A text that cannot be null. */
    public static String needed(@Nullable String text) throws DamagedException {
        if (text == null) {
            throw new DamagedException();
        }
        return text;
    }
}
