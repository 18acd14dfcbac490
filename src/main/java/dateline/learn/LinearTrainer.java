package dateline.learn;

import java.util.List;
import java.util.Random;
import java.util.function.IntPredicate;

/**
 * Learns to tell two classes apart by a line: a support vector machine with squared hinge loss, solved by coordinate
 * descent in the dual (C.-J. Hsieh and others, "A dual coordinate descent method for large-scale linear SVM", 2008). The
 * same rows give the same weights.
 */
public final class LinearTrainer {
    private static final int EPOCHS = 12;

    /** A round in which nothing moved by more than this ends the work. */
    private static final double STILL = 0.05;

    /** The price of a mistake. */
    private static final double COST = 1;

    private final List<Row> rows;
    private final double[] squares;
    private final int features;

    /**
     * A trainer on rows; for several classes one is enough.
     *
     * @param features how many features there are
     */
    public LinearTrainer(List<Row> rows, int features) {
        this.rows = rows;
        this.features = features;
        this.squares = rows.stream().mapToDouble(Row::square).toArray();
    }

    /**
     * Weights whose inner product with a row of the class is above 0, of another below.
     *
     * @param inside whether a row is of the class
     * @param used whether a row is learned from
     */
    public float[] train(IntPredicate inside, IntPredicate used) {
        float[] weights = new float[features];
        double[] alphas = new double[rows.size()];
        int[] order = new int[rows.size()];
        int count = 0;
        for (int i = 0; i < order.length; i++) {
            if (used.test(i)) {
                order[count++] = i;
            }
        }
        Random random = new Random(count);
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            shuffle(order, count, random);
            double moved = 0;
            for (int k = 0; k < count; k++) {
                int i = order[k];
                moved = Math.max(moved, step(i, inside.test(i) ? 1 : -1, weights, alphas));
            }
            if (moved < STILL) {
                break;
            }
        }
        return weights;
    }

    private double step(int i, int sign, float[] weights, double[] alphas) {
        Row row = rows.get(i);
        double slack = 0.5 / COST;
        double gradient = sign * row.dot(weights) - 1 + alphas[i] * slack;
        double before = alphas[i];
        double after = Math.max(before - gradient / (squares[i] + slack), 0);
        if (after != before) {
            alphas[i] = after;
            float change = (float) ((after - before) * sign);
            for (int k = 0; k < row.size(); k++) {
                weights[row.feature(k)] += change * row.value(k);
            }
        }
        return Math.abs(after - before);
    }

    private static void shuffle(int[] order, int count, Random random) {
        for (int i = count - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int kept = order[i];
            order[i] = order[j];
            order[j] = kept;
        }
    }
}
