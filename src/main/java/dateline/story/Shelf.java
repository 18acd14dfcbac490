package dateline.story;

import java.util.Arrays;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Vectors by their terms: the cosines of one with all the others come from one walk through what they have in common, as a
 * search engine scores pages term at a time (H. Turtle and J. Flood, "Query evaluation: strategies and optimizations", 1995).
 * Two by two it would be a walk through both for each pair.
 */
final class Shelf {
    private @Nullable Postings[] byTerm = new Postings[1024];

    /** The numbers of the vectors with a term and its weight in each, in ascending order. */
    private static final class Postings {
        private int[] numbers = new int[2];
        private float[] weights = new float[2];
        private int from;
        private int to;

        void add(int number, float weight) {
            if (to == numbers.length) {
                // Twice what is left, from its beginning: as many go as come.
                int size = Math.max(2, 2 * (to - from));
                numbers = Arrays.copyOfRange(numbers, from, from + size);
                weights = Arrays.copyOfRange(weights, from, from + size);
                to -= from;
                from = 0;
            }
            numbers[to] = number;
            weights[to++] = weight;
        }

        /** Adds what the term is worth in each vector to its sum; of locals, since the first compiler asks fields each time. */
        void add(double weight, double[] sums, int first) {
            int[] all = numbers;
            float[] other = weights;
            int end = to;
            for (int i = from; i < end; i++) {
                sums[all[i] - first] += weight * other[i];
            }
        }

        boolean dropFirst() {
            return ++from == to;
        }
    }

    /** @param number greater than those of all vectors here */
    void add(int number, Vector vector) {
        vector.each((term, weight) -> postings(term).add(number, weight));
    }

    private Postings postings(int term) {
        if (term >= byTerm.length) {
            byTerm = Arrays.copyOf(byTerm, Math.max(term + 1, 2 * byTerm.length));
        }
        Postings postings = byTerm[term];
        if (postings == null) {
            postings = new Postings();
            byTerm[term] = postings;
        }
        return postings;
    }

    /** Drops the vector with the least number. */
    void dropFirst(Vector vector) {
        vector.each((term, weight) -> {
            if (postings(term).dropFirst()) {
                byTerm[term] = null;
            }
        });
    }

    /** Gives the numbers of the latest vectors with a term, at most so many, the latest first. */
    void latest(int term, int most, IntConsumer taker) {
        Postings postings = term < byTerm.length ? byTerm[term] : null;
        if (postings != null) {
            int least = Math.max(postings.from, postings.to - most);
            for (int i = postings.to - 1; i >= least; i--) {
                taker.accept(postings.numbers[i]);
            }
        }
    }

    /**
     * The cosines of the angles to all vectors here, from 0 to 1.
     *
     * @param first the least number here; its cosine comes first
     * @param count how many there are, with numbers that follow one another
     */
    double[] cosines(Vector vector, int first, int count) {
        double[] sums = new double[count];
        vector.each((term, weight) -> {
            Postings postings = term < byTerm.length ? byTerm[term] : null;
            if (postings != null) {
                postings.add(weight, sums, first);
            }
        });
        return sums;
    }
}
