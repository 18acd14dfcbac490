package dateline.name;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Learns the weights of a conditional random field: the likelihood of the labels climbs sentence by sentence, each weight
 * with a pace of its own (J. Duchi, E. Hazan and Y. Singer, "Adaptive subgradient methods", JMLR 12, 2011).
 */
final class FieldTrainer {
    private static final int L = Label.COUNT;

    private final int epochs;
    private final float pace;
    private final float decay;
    private final int seldom;

    /** The features of one sentence by their rows, its labels, and how much it counts. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Sample(int[][] features, int[] labels, float weight) {}

    private final List<Sample> samples = new ArrayList<>();
    private final IntTable rows = new IntTable();
    private float[] weights = new float[0];
    private float[] history = new float[0];
    private final float[] transitions = new float[L * L];
    private final float[] transitionHistory = new float[L * L];

    /** @param seldom features found fewer times than this are left out */
    FieldTrainer(int epochs, float pace, float decay, int seldom) {
        this.epochs = epochs;
        this.pace = pace;
        this.decay = decay;
        this.seldom = seldom;
    }

    void add(LabelledText text, Features features, float weight) {
        for (int s = 0; s < text.prose().sentences(); s++) {
            int from = text.prose().first(s);
            int to = text.prose().last(s);
            features.sentence(from, to);
            int[][] found = new int[to - from][];
            int[] labels = Arrays.copyOfRange(text.labels(), from, to);
            forget(labels, from, features);
            for (int i = from; i < to; i++) {
                int size = features.candidate(i) ? features.find(i) : 0;
                found[i - from] = Arrays.copyOf(features.found(), size);
                for (int f = 0; f < size; f++) {
                    rows.count(found[i - from][f]);
                }
            }
            samples.add(new Sample(found, labels, weight));
        }
    }

    /** Names in small letters are beyond the finder, and would only confuse it. */
    private static void forget(int[] labels, int from, Features features) {
        for (int i = 0; i < labels.length; i++) {
            if (labels[i] != Label.OUTSIDE && !features.candidate(from + i)) {
                int start = i;
                while (Label.continues(labels[start])) {
                    start--;
                }
                int end = i;
                while (Label.opens(labels[end])) {
                    end++;
                }
                Arrays.fill(labels, start, end + 1, Label.OUTSIDE);
            }
        }
    }

    /** @param most how many features the model may have */
    byte[] train(int most) throws IOException {
        int[] keys = rows.number(seldom);
        for (Sample sample : samples) {
            for (int[] features : sample.features) {
                for (int f = 0; f < features.length; f++) {
                    features[f] = rows.get(features[f]);
                }
            }
        }
        weights = new float[keys.length * L];
        history = new float[keys.length * L];
        int[] order = IntStream.range(0, samples.size()).toArray();
        Random random = new Random(42);
        for (int epoch = 0; epoch < epochs; epoch++) {
            for (int i = order.length - 1; i > 0; i--) {
                int j = random.nextInt(i + 1);
                int swap = order[i];
                order[i] = order[j];
                order[j] = swap;
            }
            double loss = 0;
            for (int i : order) {
                loss += learn(samples.get(i));
            }
            System.err.printf("  epoch %d: %.0f (%d features)%n", epoch + 1, loss, keys.length);
        }
        return pack(keys, most);
    }

    private double learn(Sample sample) {
        int n = sample.labels.length;
        double[] node = new double[n * L];
        for (int i = 0; i < n; i++) {
            for (int row : sample.features[i]) {
                if (row >= 0) {
                    for (int l = 0; l < L; l++) {
                        node[i * L + l] += weights[row * L + l];
                    }
                }
            }
        }
        double gold = 0;
        double shift = 0;
        for (int i = 0; i < n; i++) {
            gold += node[i * L + sample.labels[i]]
                    + transitions[(i == 0 ? 0 : sample.labels[i - 1]) * L + sample.labels[i]];
            boolean outside = sample.features[i].length == 0;
            double most = outside ? 0 : Double.NEGATIVE_INFINITY;
            for (int l = 0; l < L; l++) {
                most = Math.max(most, node[i * L + l]);
                if (outside && l != Label.OUTSIDE) {
                    node[i * L + l] = Double.NEGATIVE_INFINITY;
                }
            }
            shift += most;
            for (int l = 0; l < L; l++) {
                node[i * L + l] = StrictMath.exp(node[i * L + l] - most);
            }
        }
        double[] edge = new double[L * L];
        for (int a = 0; a < L; a++) {
            for (int b = 0; b < L; b++) {
                edge[a * L + b] = Label.follows(a, b) ? StrictMath.exp(transitions[a * L + b]) : 0;
            }
        }
        double[] forward = new double[n * L];
        double[] scale = new double[n];
        for (int i = 0; i < n; i++) {
            double sum = 0;
            for (int b = 0; b < L; b++) {
                double in = 0;
                if (i == 0) {
                    in = edge[b];
                } else {
                    for (int a = 0; a < L; a++) {
                        in += forward[(i - 1) * L + a] * edge[a * L + b];
                    }
                }
                forward[i * L + b] = in * node[i * L + b];
                if (i == n - 1 && Label.opens(b)) {
                    forward[i * L + b] = 0;
                }
                sum += forward[i * L + b];
            }
            scale[i] = sum;
            for (int b = 0; b < L; b++) {
                forward[i * L + b] /= sum;
            }
        }
        double[] backward = new double[n * L];
        for (int b = 0; b < L; b++) {
            backward[(n - 1) * L + b] = Label.opens(b) ? 0 : 1;
        }
        double[] edges = new double[L * L];
        for (int i = n - 2; i >= 0; i--) {
            for (int a = 0; a < L; a++) {
                double sum = 0;
                for (int b = 0; b < L; b++) {
                    double way = edge[a * L + b] * node[(i + 1) * L + b] * backward[(i + 1) * L + b] / scale[i + 1];
                    edges[a * L + b] += forward[i * L + a] * way;
                    sum += way;
                }
                backward[i * L + a] = sum;
            }
        }
        double total = shift;
        for (double s : scale) {
            total += StrictMath.log(s);
        }
        float rate = sample.weight;
        double[] gradient = new double[L];
        for (int i = 0; i < n; i++) {
            for (int l = 0; l < L; l++) {
                gradient[l] = (sample.labels[i] == l ? 1 : 0) - forward[i * L + l] * backward[i * L + l];
            }
            for (int row : sample.features[i]) {
                if (row >= 0) {
                    update(row * L, gradient, rate);
                }
            }
            edges[(i == 0 ? 0 : sample.labels[i - 1]) * L + sample.labels[i]] -= 1;
        }
        for (int l = 0; l < L; l++) {
            edges[l] += forward[l] * backward[l];
        }
        for (int k = 0; k < L * L; k++) {
            float g = (float) (-edges[k] * rate);
            if (g != 0) {
                transitionHistory[k] += g * g;
                transitions[k] += pace * g / (float) StrictMath.sqrt(transitionHistory[k] + 1e-6);
            }
        }
        return (total - gold) * rate;
    }

    private void update(int base, double[] gradient, float rate) {
        for (int l = 0; l < L; l++) {
            float g = (float) gradient[l] * rate - decay * weights[base + l];
            if (g > 1e-4f || g < -1e-4f) {
                history[base + l] += g * g;
                weights[base + l] += pace * g / (float) StrictMath.sqrt(history[base + l] + 1e-6f);
            }
        }
    }

    /** Keeps the features that say most, their weights rounded to steps of one byte. */
    private byte[] pack(int[] keys, int most) throws IOException {
        float[] strength = new float[keys.length];
        for (int row = 0; row < keys.length; row++) {
            float low = Float.MAX_VALUE;
            float high = -Float.MAX_VALUE;
            for (int l = 0; l < L; l++) {
                low = Math.min(low, weights[row * L + l]);
                high = Math.max(high, weights[row * L + l]);
            }
            strength[row] = high - low;
        }
        Integer[] order = IntStream.range(0, keys.length).boxed().toArray(Integer[]::new);
        Arrays.sort(order, (a, b) -> {
            int strongest = Float.compare(strength[b], strength[a]);
            return strongest != 0 ? strongest : Integer.compare(keys[a], keys[b]);
        });
        Integer[] kept = Arrays.copyOf(order, Math.min(most, order.length));
        Arrays.sort(kept, (a, b) -> Integer.compare(keys[a], keys[b]));
        float largest = 0;
        for (int row : kept) {
            for (int l = 0; l < L; l++) {
                largest = Math.max(largest, Math.abs(weights[row * L + l]));
            }
        }
        float step = Math.min(largest, 6f) / 127;
        int[] keptKeys = new int[kept.length];
        byte[] bytes = new byte[kept.length * L];
        for (int k = 0; k < kept.length; k++) {
            keptKeys[k] = keys[kept[k]];
            for (int l = 0; l < L; l++) {
                int rounded = Math.round(weights[kept[k] * L + l] / step);
                bytes[k * L + l] = (byte) Math.max(-127, Math.min(127, rounded));
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Model.write(out, keptKeys, bytes, step, transitions);
        return out.toByteArray();
    }

    static Model model(byte[] bytes) throws IOException {
        return Model.read(new ByteArrayInputStream(bytes));
    }
}
