package dateline.name;

import java.util.Arrays;

/**
 * What the models of both sights say, in one place: nearly each feature of the first is one of the second too, so that both
 * are asked at once.
 *
 * <p>The weights of a feature, a byte each, stand side by side in numbers of eight, and are added up so, four sums in one number
 * (L. Lamport, "Multiple byte processing with full-word instructions", Communications of the ACM 18, 1975).
 */
final class Weights {
    /** How many sums there are: for each label at first sight, then for each at second. */
    static final int SUMS = Features.SIGHTS * Label.COUNT;

    /** Room for a sum in every second byte. */
    private static final long EVERY_SECOND = 0x00ff00ff00ff00ffL;

    /** A weight of nothing, so that none is negative, and no sum borrows from the one beside it. */
    private static final int NOTHING = 128;

    private static final long NOTHINGS = 0x8080808080808080L;

    /** The sums of more weights than this might need more than the two bytes that each has. */
    private static final int MOST = 0xffff / 0xff;

    /** The weights of one feature at one sight are two numbers of eight: one more byte than there are labels, at least. */
    private static final int WIDTH = 2;

    private static final int ROW = Features.SIGHTS * WIDTH;

    /**
     * A table with open addressing that is half empty at least: a key, and beside it its row from 1, so that looking at both
     * fetches one piece of memory.
     */
    private final int[] table;

    /**
     * A bit for each feature, at a place that its key says, among many more that are not set: most features of a text are none
     * of the models', and are told apart here in little memory (B. Bloom, "Space/time trade-offs in hash coding with allowable
     * errors", Communications of the ACM 13, 1970).
     */
    private final long[] maybe;

    private final long[] rows;

    Weights(Model first, Model second) {
        int size = union(first, second);
        table = new int[2 * Integer.highestOneBit(Math.max(size, 1)) * 4];
        maybe = new long[Math.max(1, table.length / Long.SIZE * 2)];
        rows = new long[size * ROW];
        Arrays.fill(rows, NOTHINGS);
        int a = 0;
        int b = 0;
        for (int row = 0; row < size; row++) {
            int key = least(first, a, second, b);
            put(key, row);
            if (a < first.size() && first.key(a) == key) {
                pack(first, a++, row * ROW);
            }
            if (b < second.size() && second.key(b) == key) {
                pack(second, b++, row * ROW + WIDTH);
            }
        }
    }

    private static int union(Model first, Model second) {
        int size = 0;
        int a = 0;
        int b = 0;
        while (a < first.size() || b < second.size()) {
            int key = least(first, a, second, b);
            a += a < first.size() && first.key(a) == key ? 1 : 0;
            b += b < second.size() && second.key(b) == key ? 1 : 0;
            size++;
        }
        return size;
    }

    private static int least(Model first, int a, Model second, int b) {
        if (a == first.size()) {
            return second.key(b);
        }
        return b == second.size() ? first.key(a) : Math.min(first.key(a), second.key(b));
    }

    private void put(int key, int row) {
        int at = slot(key, table);
        table[at] = key;
        table[at + 1] = row + 1;
        maybe[place(key, maybe)] |= 1L << key;
    }

    private void pack(Model model, int row, int at) {
        rows[at] = model.eight(row, 0) ^ NOTHINGS;
        int last = Label.COUNT - Long.BYTES;
        rows[at + 1] = (model.eight(row, last) << ((Long.BYTES - last) * Byte.SIZE)) ^ NOTHINGS;
    }

    private static int slot(int key, int[] table) {
        int mask = table.length - 1;
        int at = 2 * key & mask;
        while (table[at + 1] != 0 && table[at] != key) {
            at = (at + 2) & mask;
        }
        return at;
    }

    private static int place(int key, long[] bits) {
        return key >>> 6 & bits.length - 1;
    }

    /**
     * Adds up what features say for each label, in the steps of the model.
     *
     * @param sums of {@link #SUMS}
     */
    void sum(int[] features, int size, int[] sums) {
        for (int from = 0; from < size; from += MOST) {
            part(features, from, Math.min(size, from + MOST), sums);
        }
    }

    private void part(int[] features, int from, int to, int[] sums) {
        long a = 0;
        long b = 0;
        long c = 0;
        long d = 0;
        long e = 0;
        long f = 0;
        long g = 0;
        long h = 0;
        int found = 0;
        // Locals, since the first compiler asks fields each time.
        long[] bits = maybe;
        int[] keys = table;
        long[] all = rows;
        for (int i = from; i < to; i++) {
            int key = features[i];
            if ((bits[place(key, bits)] >>> key & 1) == 0) {
                continue;
            }
            int row = keys[slot(key, keys) + 1];
            if (row == 0) {
                continue;
            }
            int at = (row - 1) * ROW;
            long next = all[at];
            a += next >>> Byte.SIZE & EVERY_SECOND;
            b += next & EVERY_SECOND;
            next = all[at + 1];
            c += next >>> Byte.SIZE & EVERY_SECOND;
            d += next & EVERY_SECOND;
            next = all[at + 2];
            e += next >>> Byte.SIZE & EVERY_SECOND;
            f += next & EVERY_SECOND;
            next = all[at + 3];
            g += next >>> Byte.SIZE & EVERY_SECOND;
            h += next & EVERY_SECOND;
            found++;
        }
        if (found > 0) {
            int nothing = found * NOTHING;
            unpack(a, b, 0, Long.BYTES, nothing, sums);
            unpack(c, d, Long.BYTES, Label.COUNT, nothing, sums);
            unpack(e, f, Label.COUNT, Label.COUNT + Long.BYTES, nothing, sums);
            unpack(g, h, Label.COUNT + Long.BYTES, SUMS, nothing, sums);
        }
    }

    private static void unpack(long even, long odd, int from, int to, int nothing, int[] sums) {
        for (int i = from; i < to; i++) {
            int shift = (3 - ((i - from) >> 1)) * 2 * Byte.SIZE;
            long four = ((i - from) & 1) == 0 ? even : odd;
            sums[i] += (int) ((four >>> shift) & 0xffff) - nothing;
        }
    }
}
