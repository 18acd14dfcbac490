package dateline.lab;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Gradient boosting of small trees with logistic loss over histograms (Friedman 2001; leaf values and gains with second
 * derivatives and an L2 term as in T. Chen and C. Guestrin, "XGBoost", KDD 2016; binning as in G. Ke et al.,
 * "LightGBM", NIPS 2017). The same rows give the same trees.
 *
 * @param trees how many
 * @param depth of each, in questions
 * @param rate how much of each tree counts, above 0 and at most 1
 * @param leafWeight the least sum of second derivatives in a leaf
 * @param lambda the L2 term of leaf values
 * @param rowShare the share of rows that each tree sees
 * @param columnShare the share of features that each tree sees
 */
public record ForestTrainer(
        int trees, int depth, double rate, double leafWeight, double lambda, double rowShare, double columnShare) {
    private static final int BINS = 64;

    /**
     * Rows to learn from.
     *
     * @param names of the features
     * @param values one array a feature, with a value for each row
     * @param labels 0 or 1, or between
     * @param weights above 0
     */
    @SuppressWarnings("ArrayRecordComponent") // columns of millions of numbers; never compared
    public record Rows(List<String> names, float[][] values, float[] labels, float[] weights) {
        public int size() {
            return labels.length;
        }
    }

    /** The lines of a forest's file. */
    public List<String> train(Rows rows) {
        float[][] cuts = new float[rows.names().size()][];
        byte[][] bins = new byte[cuts.length][];
        IntStream.range(0, cuts.length).parallel().forEach(f -> {
            cuts[f] = cuts(rows.values()[f]);
            bins[f] = binned(rows.values()[f], cuts[f]);
        });
        List<String> lines = new ArrayList<>(List.of(String.join(" ", rows.names())));
        double[] scores = new double[rows.size()];
        SplittableRandom random = new SplittableRandom(1);
        for (int t = 0; t < trees; t++) {
            lines.add(new Growth(rows, cuts, bins, scores, random).grow());
        }
        return lines;
    }

    /**
     * Boundaries between bins: every value where there are few, else values at even shares of the rows and at even
     * shares of the distinct values, so that what is rare is not lumped together.
     */
    private static float[] cuts(float[] values) {
        float[] sorted = values.clone();
        Arrays.sort(sorted);
        int distinct = 0;
        float[] unique = new float[sorted.length];
        for (float value : sorted) {
            if (distinct == 0 || value > unique[distinct - 1]) {
                unique[distinct++] = value;
            }
        }
        TreeSet<Float> cuts = new TreeSet<>();
        if (distinct < BINS) {
            for (int i = 1; i < distinct; i++) {
                cuts.add(unique[i]);
            }
        } else {
            int half = BINS / 2;
            for (int b = 1; b < half; b++) {
                cuts.add(sorted[(int) ((long) sorted.length * b / half)]);
                cuts.add(unique[(int) ((long) distinct * b / half)]);
            }
            cuts.remove(sorted[0]);
        }
        float[] array = new float[cuts.size()];
        int n = 0;
        for (float cut : cuts) {
            array[n++] = cut;
        }
        return array;
    }

    private static byte[] binned(float[] values, float[] cuts) {
        byte[] bins = new byte[values.length];
        for (int r = 0; r < values.length; r++) {
            int at = Arrays.binarySearch(cuts, values[r]);
            bins[r] = (byte) (at >= 0 ? at + 1 : -at - 1);
        }
        return bins;
    }

    /** One tree in the making. */
    private final class Growth {
        private final Rows rows;
        private final float[][] cuts;
        private final byte[][] bins;
        private final double[] scores;
        private final float[] gradient;
        private final float[] hessian;
        private final int[] columns;
        private final int[] sample;
        private final StringBuilder text = new StringBuilder();

        Growth(Rows rows, float[][] cuts, byte[][] bins, double[] scores, SplittableRandom random) {
            this.rows = rows;
            this.cuts = cuts;
            this.bins = bins;
            this.scores = scores;
            gradient = new float[rows.size()];
            hessian = new float[rows.size()];
            for (int r = 0; r < rows.size(); r++) {
                double p = 1 / (1 + Math.exp(-scores[r]));
                gradient[r] = (float) (rows.weights()[r] * (p - rows.labels()[r]));
                hessian[r] = (float) (rows.weights()[r] * Math.max(p * (1 - p), 1e-6));
            }
            columns = IntStream.range(0, cuts.length)
                    .filter(f -> random.nextDouble() < columnShare && cuts[f].length > 0)
                    .toArray();
            sample = IntStream.range(0, rows.size())
                    .filter(r -> random.nextDouble() < rowShare)
                    .toArray();
        }

        String grow() {
            int[] all = IntStream.range(0, rows.size()).toArray();
            node(sample, all, depth);
            return text.toString();
        }

        /** Splits the sampled rows, and moves the scores of all rows that end in a leaf. */
        private void node(int[] seen, int[] all, int left) {
            double g = 0;
            double h = 0;
            for (int r : seen) {
                g += gradient[r];
                h += hessian[r];
            }
            double total = g;
            double weight = h;
            double[][] found = new double[columns.length][];
            if (left > 0 && h > 2 * leafWeight) {
                IntStream.range(0, columns.length)
                        .parallel()
                        .forEach(c -> found[c] = best(columns[c], seen, total, weight));
            }
            double gain = 1e-6;
            int column = -1;
            int cut = -1;
            for (int c = 0; c < columns.length; c++) {
                if (found[c] != null && found[c][0] > gain) {
                    gain = found[c][0];
                    column = columns[c];
                    cut = (int) found[c][1];
                }
            }
            text.append(text.isEmpty() ? "" : " ");
            if (column < 0) {
                float value = (float) (-rate * g / (h + lambda));
                String shown = String.format(Locale.ROOT, "%.4f", value);
                for (int r : all) {
                    scores[r] += Float.parseFloat(shown);
                }
                text.append('=').append(shown);
                return;
            }
            text.append(column).append(':').append(cuts[column][cut]);
            byte[] of = bins[column];
            int border = cut;
            node(part(seen, of, border, true), part(all, of, border, true), left - 1);
            node(part(seen, of, border, false), part(all, of, border, false), left - 1);
        }

        private static int[] part(int[] of, byte[] bin, int cut, boolean below) {
            return Arrays.stream(of).filter(r -> (bin[r] <= cut) == below).toArray();
        }

        /** The best boundary of one feature: gain and boundary. */
        private double[] best(int column, int[] seen, double g, double h) {
            double[] gs = new double[BINS + 1];
            double[] hs = new double[BINS + 1];
            byte[] of = bins[column];
            for (int r : seen) {
                gs[of[r]] += gradient[r];
                hs[of[r]] += hessian[r];
            }
            double whole = g * g / (h + lambda);
            double[] best = {0, -1};
            double gl = 0;
            double hl = 0;
            for (int b = 0; b < cuts[column].length; b++) {
                gl += gs[b];
                hl += hs[b];
                if (hl >= leafWeight && h - hl >= leafWeight) {
                    double gain = gl * gl / (hl + lambda) + (g - gl) * (g - gl) / (h - hl + lambda) - whole;
                    if (gain > best[0]) {
                        best[0] = gain;
                        best[1] = b;
                    }
                }
            }
            return best;
        }
    }
}
