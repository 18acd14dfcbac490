package dateline.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds texts that may be alike without comparing each with each: texts that resemble each other share one of a few keys
 * with high probability (A. Broder 1997; bands as in J. Leskovec, A. Rajaraman, J. Ullman, "Mining of Massive Datasets",
 * 3.4).
 *
 * <p>With {@value #BANDS} bands of {@value #ROWS} rows two texts of resemblance r share a key with probability
 * 1 - (1 - r³)¹²: .95 for r = .6, .99 for .7, .0001 for .02 as unrelated news have it.
 */
public final class MinHash {
    /** How many keys a text has. */
    static final int BANDS = 12;

    private static final int ROWS = 3;

    private MinHash() {}

    /** The keys of a text, {@value #BANDS} of them; none for a text without shingles. */
    public static List<Integer> keys(Shingles shingles) {
        if (shingles.size() == 0) {
            return List.of();
        }
        List<Integer> keys = new ArrayList<>(BANDS);
        for (int band = 0; band < BANDS; band++) {
            long key = band;
            for (int row = 0; row < ROWS; row++) {
                key = Mix.of(key + least(shingles.runs(), Mix.of(band * ROWS + row + 1L)));
            }
            keys.add((int) key);
        }
        return keys;
    }

    private static long least(long[] runs, long seed) {
        long least = Long.MAX_VALUE;
        for (long run : runs) {
            least = Math.min(least, Mix.of(run ^ seed));
        }
        return least;
    }
}
