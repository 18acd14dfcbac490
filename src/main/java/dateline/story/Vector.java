package dateline.story;

import java.util.Arrays;

/** Weighted terms, as a vector of length 1. */
final class Vector {
    /** The heaviest terms; a vector of the others would add little but time. */
    private static final int MOST = 150;

    private final int[] terms;
    private final float[] weights;

    /** @param terms ascending */
    private Vector(int[] terms, float[] weights) {
        this.terms = terms;
        this.weights = weights;
    }

    /** Counts weigh by their logarithm: twice as often is not twice as much. */
    static Vector of(int[] terms, byte[] counts, Rarity rarity) {
        float[] weights = new float[terms.length];
        for (int i = 0; i < terms.length; i++) {
            weights[i] = (float) ((1 + Math.log(counts[i])) * rarity.of(terms[i]));
        }
        return heaviest(terms, weights, MOST).normal();
    }

    static Vector of(int[] terms, Rarity rarity) {
        float[] weights = new float[terms.length];
        for (int i = 0; i < terms.length; i++) {
            weights[i] = (float) rarity.of(terms[i]);
        }
        return new Vector(terms, weights).normal();
    }

    private static Vector heaviest(int[] terms, float[] weights, int most) {
        if (terms.length <= most) {
            return new Vector(terms, weights);
        }
        float[] sorted = weights.clone();
        Arrays.sort(sorted);
        float least = sorted[sorted.length - most];
        int[] kept = new int[most];
        float[] own = new float[most];
        int n = 0;
        for (int i = 0; i < terms.length && n < most; i++) {
            if (weights[i] >= least) {
                kept[n] = terms[i];
                own[n++] = weights[i];
            }
        }
        return new Vector(Arrays.copyOf(kept, n), Arrays.copyOf(own, n));
    }

    private Vector normal() {
        double square = 0;
        for (float weight : weights) {
            square += weight * (double) weight;
        }
        float length = (float) Math.sqrt(square);
        float[] normal = new float[weights.length];
        for (int i = 0; i < weights.length && length > 0; i++) {
            normal[i] = weights[i] / length;
        }
        return new Vector(terms, normal);
    }

    /** Takes terms with their weights. */
    interface Taker {
        void take(int term, float weight);
    }

    /** Gives all terms, in ascending order. */
    void each(Taker taker) {
        for (int i = 0; i < terms.length; i++) {
            taker.take(terms[i], weights[i]);
        }
    }

    /** The heaviest terms, in no particular order. */
    int[] keys(int most) {
        return heaviest(terms, weights, most).terms;
    }
}
