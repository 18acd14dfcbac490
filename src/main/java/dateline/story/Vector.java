package dateline.story;

import java.util.Arrays;

/** Weighted terms, as a vector of length 1. Terms are those of a {@link Numbering}. */
final class Vector {
    /** The heaviest terms; a vector of the others would add little but time. */
    private static final int MOST = 150;

    private final int[] terms;
    private final float[] weights;

    private Vector(int[] terms, float[] weights) {
        this.terms = terms;
        this.weights = weights;
    }

    /**
     * Counts weigh by their logarithm: twice as often is not twice as much.
     *
     * @param rare how rare each term is, see {@link Rarity}
     */
    static Vector of(int[] terms, byte[] counts, double[] rare) {
        float[] weights = new float[terms.length];
        for (int i = 0; i < terms.length; i++) {
            weights[i] = (float) ((1 + Math.log(counts[i])) * rare[i]);
        }
        return heaviest(terms, weights, MOST).normal();
    }

    /**
     * Of the terms at a place alone, all as often.
     *
     * @param places where each term is, see {@link Sketch#places}
     */
    static Vector at(int place, byte[] places, int[] terms, double[] rare) {
        int[] own = new int[terms.length];
        float[] weights = new float[terms.length];
        int n = 0;
        for (int i = 0; i < terms.length; i++) {
            if ((places[i] & place) != 0) {
                own[n] = terms[i];
                weights[n++] = (float) rare[i];
            }
        }
        return new Vector(Arrays.copyOf(own, n), Arrays.copyOf(weights, n)).normal();
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

    /** Gives all terms, in the order in which they came. */
    void each(Taker taker) {
        for (int i = 0; i < terms.length; i++) {
            taker.take(terms[i], weights[i]);
        }
    }

    /** Only the heaviest terms, as heavy as they are. */
    Vector heaviest(int most) {
        return heaviest(terms, weights, most);
    }
}
