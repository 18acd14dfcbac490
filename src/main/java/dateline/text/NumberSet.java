package dateline.text;

/**
 * A set of numbers that are spread evenly, as those of {@link Mix} and {@link Checksum} are: a table with open addressing, of
 * which at least half is free, in a tenth of the memory of a set of objects.
 *
 * <pre>
 * NumberSet seen = new NumberSet(100);
 * seen.add(7);  // true
 * seen.add(7);  // false
 * </pre>
 */
public final class NumberSet {
    private long[] table;
    private int size;

    /** The table has it for a free place. */
    private boolean zero;

    /** @param expected about how many numbers there will be; there may be more */
    public NumberSet(int expected) {
        table = new long[Integer.highestOneBit(Math.max(8, expected)) * 4];
    }

    /** Whether a number is there. */
    public boolean has(long number) {
        return number == 0 ? zero : table[slot(number)] != 0;
    }

    /** Adds a number, and says whether it is new. */
    public boolean add(long number) {
        if (has(number)) {
            return false;
        }
        if (number == 0) {
            zero = true;
            return true;
        }
        table[slot(number)] = number;
        if (++size * 2 > table.length) {
            long[] before = table;
            table = new long[2 * before.length];
            for (long each : before) {
                if (each != 0) {
                    table[slot(each)] = each;
                }
            }
        }
        return true;
    }

    private int slot(long number) {
        int at = (int) number & table.length - 1;
        while (table[at] != 0 && table[at] != number) {
            at = at + 1 & table.length - 1;
        }
        return at;
    }
}
