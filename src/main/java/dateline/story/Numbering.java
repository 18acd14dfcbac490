package dateline.story;

/**
 * Terms as small numbers from 0, in the order in which they first come, so that what is known of each lies in an array: an
 * article asks a dozen times for each of its terms.
 *
 * <pre>of(77), of(5), of(77) -> 0, 1, 0</pre>
 */
final class Numbering {
    /** Open addressing, half empty at least: a term, and beside it its number from 1. */
    private int[] table = new int[2 * 1024];

    private int count;

    /** The numbers of terms. */
    int[] of(int[] terms) {
        int[] numbers = new int[terms.length];
        for (int i = 0; i < terms.length; i++) {
            numbers[i] = of(terms[i]);
        }
        return numbers;
    }

    private int of(int term) {
        int at = slot(table, term);
        if (table[at + 1] == 0) {
            if (4 * count >= table.length) {
                grow();
                at = slot(table, term);
            }
            table[at] = term;
            table[at + 1] = ++count;
        }
        return table[at + 1] - 1;
    }

    private void grow() {
        int[] larger = new int[2 * table.length];
        for (int i = 0; i < table.length; i += 2) {
            if (table[i + 1] != 0) {
                int at = slot(larger, table[i]);
                larger[at] = table[i];
                larger[at + 1] = table[i + 1];
            }
        }
        table = larger;
    }

    /** Where a term is, or would be. Terms are spread already, see {@link Terms#number}. */
    private static int slot(int[] table, int term) {
        int mask = table.length - 1;
        int at = 2 * term & mask;
        while (table[at + 1] != 0 && table[at] != term) {
            at = at + 2 & mask;
        }
        return at;
    }
}
