package dateline.extract;

import java.util.Arrays;

/**
 * The runs of three words in a text, for telling how much of another text stands in it (A. Broder, "On the resemblance
 * and containment of documents", 1997).
 */
final class Shingles {
    private static final int WORDS = 3;

    private final long[] sorted;

    private Shingles(long[] sorted) {
        this.sorted = sorted;
    }

    static Shingles of(String text) {
        long[] runs = runs(text);
        Arrays.sort(runs);
        return new Shingles(runs);
    }

    boolean isEmpty() {
        return sorted.length == 0;
    }

    /** The share of another text's runs that stand in this one, from 0 to 1; 0 for a text of less than three words. */
    double share(String text) {
        if (sorted.length == 0) {
            return 0;
        }
        long[] runs = runs(text);
        int found = 0;
        for (long run : runs) {
            found += Arrays.binarySearch(sorted, run) >= 0 ? 1 : 0;
        }
        return runs.length == 0 ? 0 : (double) found / runs.length;
    }

    private static long[] runs(String text) {
        long[] runs = new long[text.length() / 2 + 1];
        int count = 0;
        int words = 0;
        long oldest = 0;
        long old = 0;
        long hash = 0;
        int length = text.length();
        for (int i = 0; i <= length; i++) {
            if (i < length && Character.isLetterOrDigit(text.charAt(i))) {
                hash = hash * 31 + Character.toLowerCase(text.charAt(i)) + 1;
            } else if (hash != 0) {
                words++;
                if (words >= WORDS) {
                    runs[count++] = (oldest * 1_000_003 + old) * 1_000_003 + hash;
                }
                oldest = old;
                old = hash;
                hash = 0;
            }
        }
        return Arrays.copyOf(runs, count);
    }
}
