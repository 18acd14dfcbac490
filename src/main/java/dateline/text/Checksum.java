package dateline.text;

/**
 * Tells whether bytes are the same as they were: 128 bits, several times as fast as {@link Fingerprint} and with no promise
 * against who wants two texts to have one. MurmurHash3 x64 128 by A. Appleby (public domain), seed 0.
 *
 * <pre>Checksum.of("hello".getBytes(UTF_8)) -> "cbd8a7b341bd9b025b1e906a48ae1d19"</pre>
 */
public final class Checksum {
    private static final long C1 = 0x87c37b91114253d5L;
    private static final long C2 = 0x4cf5ad432745937fL;
    private static final int BLOCK = 16;
    private static final char[] HEX = "0123456789abcdef".toCharArray();

    private long h1;
    private long h2;

    private Checksum() {}

    /** The checksum of bytes: 32 hexadecimal digits. */
    public static String of(byte[] bytes) {
        Checksum sum = new Checksum();
        sum.add(bytes);
        char[] out = new char[2 * BLOCK];
        hex(sum.h1, out, 0);
        hex(sum.h2, out, BLOCK);
        return new String(out);
    }

    /** The first half of the checksum of bytes, as a number. */
    public static long number(byte[] bytes) {
        Checksum sum = new Checksum();
        sum.add(bytes);
        return sum.h1;
    }

    private void add(byte[] bytes) {
        int blocks = bytes.length / BLOCK * BLOCK;
        for (int i = 0; i < blocks; i += BLOCK) {
            block(word(bytes, i), word(bytes, i + Long.BYTES));
        }
        long k1 = 0;
        long k2 = 0;
        for (int i = bytes.length - 1; i >= blocks; i--) {
            int at = i - blocks;
            if (at >= 8) {
                k2 = (k2 << 8) | (bytes[i] & 0xffL);
            } else {
                k1 = (k1 << 8) | (bytes[i] & 0xffL);
            }
        }
        h2 ^= mixed2(k2);
        h1 ^= mixed1(k1);
        finish(bytes.length);
    }

    /** Byte by byte: a view of the array as longs would cost more at every start than it gains. */
    private static long word(byte[] bytes, int at) {
        int low = (bytes[at] & 0xff)
                | ((bytes[at + 1] & 0xff) << 8)
                | ((bytes[at + 2] & 0xff) << 16)
                | (bytes[at + 3] << 24);
        int high = (bytes[at + 4] & 0xff)
                | ((bytes[at + 5] & 0xff) << 8)
                | ((bytes[at + 6] & 0xff) << 16)
                | (bytes[at + 7] << 24);
        return (low & 0xffffffffL) | ((long) high << 32);
    }

    private void block(long k1, long k2) {
        h1 = (Long.rotateLeft(h1 ^ mixed1(k1), 27) + h2) * 5 + 0x52dce729;
        h2 = (Long.rotateLeft(h2 ^ mixed2(k2), 31) + h1) * 5 + 0x38495ab5;
    }

    private static long mixed1(long k) {
        return Long.rotateLeft(k * C1, 31) * C2;
    }

    private static long mixed2(long k) {
        return Long.rotateLeft(k * C2, 33) * C1;
    }

    private void finish(int length) {
        h1 ^= length;
        h2 ^= length;
        h1 += h2;
        h2 += h1;
        h1 = spread(h1);
        h2 = spread(h2);
        h1 += h2;
        h2 += h1;
    }

    private static long spread(long k) {
        long x = (k ^ (k >>> 33)) * 0xff51afd7ed558ccdL;
        x = (x ^ (x >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return x ^ (x >>> 33);
    }

    private static void hex(long word, char[] out, int from) {
        for (int i = 0; i < BLOCK; i++) {
            out[from + i] = HEX[(int) (word >>> (4 * (BLOCK - 1 - i))) & 15];
        }
    }
}
