package dateline.name;

import java.util.Arrays;

/** Counts numbers, then numbers those that were often seen, in ascending order. */
final class IntTable {
    private int[] keys = new int[1 << 20];
    private int[] values = new int[1 << 20];
    private int size;

    void count(int key) {
        if (size * 2 > keys.length) {
            grow();
        }
        int at = slot(key);
        size += values[at] == 0 ? 1 : 0;
        keys[at] = key;
        values[at]++;
    }

    /** The keys seen at least so many times, ascending; from now on {@link #get} gives the place of a key among them. */
    int[] number(int least) {
        int[] often = new int[size];
        int n = 0;
        for (int i = 0; i < keys.length; i++) {
            if (values[i] >= least) {
                often[n++] = keys[i];
            }
            values[i] = values[i] == 0 ? 0 : -1;
        }
        int[] sorted = Arrays.copyOf(often, n);
        Arrays.sort(sorted);
        for (int i = 0; i < n; i++) {
            values[slot(sorted[i])] = i + 1;
        }
        return sorted;
    }

    /** The place of a key, or -1. */
    int get(int key) {
        int value = values[slot(key)];
        return value > 0 ? value - 1 : -1;
    }

    private int slot(int key) {
        int mask = keys.length - 1;
        int at = Hash.mix(3, key) & mask;
        while (values[at] != 0 && keys[at] != key) {
            at = (at + 1) & mask;
        }
        return at;
    }

    private void grow() {
        int[] oldKeys = keys;
        int[] oldValues = values;
        keys = new int[2 * oldKeys.length];
        values = new int[2 * oldKeys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldValues[i] != 0) {
                int at = slot(oldKeys[i]);
                keys[at] = oldKeys[i];
                values[at] = oldValues[i];
            }
        }
    }
}
