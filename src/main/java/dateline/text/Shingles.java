package dateline.text;

import java.util.Arrays;

/**
 * A text as the set of its runs of four words, to tell how much of it is another text: the resemblance of A. Broder, "On
 * the resemblance and containment of documents", 1997. Case, punctuation, Markdown's marks and addresses do not count.
 *
 * <pre>Shingles.of("The ferry to Aldport runs again.") holds the-ferry-to-aldport, ferry-to-aldport-runs, ...</pre>
 */
public final class Shingles {
    private static final int RUN = 4;

    private final long[] runs;
    private final long[] numbers;
    private final long fingerprint;

    private Shingles(long[] runs, long[] numbers, long fingerprint) {
        this.runs = runs;
        this.numbers = numbers;
        this.fingerprint = fingerprint;
    }

    /** The shingles of a text, or of the Markdown of one. */
    public static Shingles of(String text) {
        Tokens tokens = new Tokens(text);
        long[] words = tokens.words();
        long[] runs = new long[Math.max(0, words.length - RUN + 1)];
        for (int i = 0; i < runs.length; i++) {
            runs[i] = hash(words, i, i + RUN);
        }
        return new Shingles(distinct(runs), distinct(tokens.numbers()), hash(words, 0, words.length));
    }

    /** How many different runs of words there are. */
    public int size() {
        return runs.length;
    }

    /** Names all its words in their order; equal texts have equal ones, and others, in practice, never. */
    public long fingerprint() {
        return fingerprint;
    }

    /** How much two texts have in common: the share of runs that are in both, from 0 to 1 (the Jaccard index). */
    public double resemblance(Shingles other) {
        int common = common(runs, other.runs);
        int all = runs.length + other.runs.length - common;
        return all == 0 ? 0 : common / (double) all;
    }

    /** How much of this text is in the other: the share of its own runs that are in both, from 0 to 1. */
    public double containedIn(Shingles other) {
        return runs.length == 0 ? 0 : common(runs, other.runs) / (double) runs.length;
    }

    /** The share of the numbers that are in both, of the text that has fewer, from 0 to 1; 1 when it has none. */
    public double numbersShared(Shingles other) {
        int fewer = Math.min(numbers.length, other.numbers.length);
        return fewer == 0 ? 1 : common(numbers, other.numbers) / (double) fewer;
    }

    /** The different runs, in order, for {@link MinHash}. */
    long[] runs() {
        return runs;
    }

    private static int common(long[] a, long[] b) {
        int common = 0;
        for (int i = 0, j = 0; i < a.length && j < b.length; ) {
            if (a[i] == b[j]) {
                common++;
                i++;
                j++;
            } else if (a[i] < b[j]) {
                i++;
            } else {
                j++;
            }
        }
        return common;
    }

    private static long hash(long[] words, int from, int to) {
        long hash = (long) to - from;
        for (int i = from; i < to; i++) {
            hash = Mix.of(hash + words[i]);
        }
        return hash;
    }

    private static long[] distinct(long[] values) {
        return Arrays.stream(values).sorted().distinct().toArray();
    }
}
