package dateline.store;

import java.util.Arrays;
import java.util.function.IntPredicate;

/**
 * From keys to numbers, any number of them for one key, in few bytes: open addressing with linear probing (D. Knuth, "The
 * Art of Computer Programming", vol. 3, 6.4, algorithm L).
 */
final class KeyIndex {
    private static final int MOST = 64;

    private long[] keys = new long[1 << 10];
    private int[] values = new int[1 << 10];
    private int size;

    KeyIndex() {
        Arrays.fill(values, -1);
    }

    /**
     * Adds a number, at least 0, under a key that is spread evenly, as the bits of a hash are; nothing when it is there, or
     * when the key has {@value #MOST} numbers, since then it tells nothing.
     */
    void add(long key, int value) {
        if (size * 3L > values.length * 2L) {
            grow();
        }
        int at = slot(key);
        for (int equal = 0; values[at] >= 0; at = (at + 1) & (values.length - 1)) {
            if (keys[at] == key && (values[at] == value || ++equal == MOST)) {
                return;
            }
        }
        keys[at] = key;
        values[at] = value;
        size++;
    }

    /** The first number under a key, in the order of adding, that passes; -1 when none does. */
    int find(long key, IntPredicate wanted) {
        for (int at = slot(key); values[at] >= 0; at = (at + 1) & (values.length - 1)) {
            if (keys[at] == key && wanted.test(values[at])) {
                return values[at];
            }
        }
        return -1;
    }

    private int slot(long key) {
        return (int) (key ^ (key >>> 32)) & (values.length - 1);
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldValues = values;
        keys = new long[2 * oldKeys.length];
        values = new int[2 * oldValues.length];
        Arrays.fill(values, -1);
        size = 0;
        for (int i = 0; i < oldValues.length; i++) {
            if (oldValues[i] >= 0) {
                add(oldKeys[i], oldValues[i]);
            }
        }
    }
}
