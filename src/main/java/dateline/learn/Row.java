package dateline.learn;

/** A sparse vector: the numbers of its features, ascending, and their values. */
public final class Row {
    private final int[] features;
    private final float[] values;

    /** Takes the arrays as they are; both have one length. */
    public Row(int[] features, float[] values) {
        this.features = features;
        this.values = values;
    }

    int size() {
        return features.length;
    }

    int feature(int i) {
        return features[i];
    }

    float value(int i) {
        return values[i];
    }

    /** The inner product with dense weights. */
    public double dot(float[] weights) {
        double sum = 0;
        for (int i = 0; i < features.length; i++) {
            sum += weights[features[i]] * (double) values[i];
        }
        return sum;
    }

    double square() {
        double sum = 0;
        for (float value : values) {
            sum += value * (double) value;
        }
        return sum;
    }
}
