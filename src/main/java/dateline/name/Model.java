package dateline.name;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Objects;

/**
 * Weights of features for labels: a conditional random field along a sentence (J. Lafferty, A. McCallum and F. Pereira,
 * "Conditional random fields", ICML 2001).
 *
 * <p>Its file: the number of features; the step that weights are counted in; the weights between labels; then the features
 * in ascending order, each with one signed byte a label.
 */
final class Model {
    /**
     * A table with open addressing that is half empty at least: a key, and beside it its row from 1, so that looking at both
     * fetches one piece of memory.
     */
    private final int[] table;

    /**
     * A bit for each feature, at a place that its key says, among many more that are not set: most features of a text are none
     * of the model's, and are told apart here in little memory (B. Bloom, "Space/time trade-offs in hash coding with allowable
     * errors", Communications of the ACM 13, 1970).
     */
    private final long[] maybe;

    private final byte[] weights;
    private final float step;
    private final float[] transitions;

    private Model(int features, float step, float[] transitions) {
        this.table = new int[2 * Integer.highestOneBit(Math.max(features, 1)) * 4];
        this.maybe = new long[Math.max(1, table.length / Long.SIZE * 2)];
        this.weights = new byte[features * Label.COUNT];
        this.step = step;
        this.transitions = transitions;
    }

    /** Reads a model that is part of Dateline. */
    static Model load(String name) {
        try (InputStream in = Objects.requireNonNull(Model.class.getResourceAsStream(name), name)) {
            return read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Model read(InputStream in) throws IOException {
        ByteBuffer data = ByteBuffer.wrap(in.readAllBytes());
        int features = data.getInt();
        float step = data.getFloat();
        float[] transitions = new float[Label.COUNT * Label.COUNT];
        for (int i = 0; i < transitions.length; i++) {
            transitions[i] = data.getFloat();
        }
        Model model = new Model(features, step, transitions);
        for (int row = 0; row < features; row++) {
            int key = data.getInt();
            int at = model.slot(key);
            model.table[at] = key;
            model.table[at + 1] = row + 1;
            model.maybe[place(key, model.maybe)] |= 1L << key;
        }
        data.get(model.weights);
        return model;
    }

    /** Writes weights in the form that {@link #read} takes. */
    static void write(OutputStream out, int[] keys, byte[] weights, float step, float[] transitions)
            throws IOException {
        DataOutputStream data = new DataOutputStream(out);
        data.writeInt(keys.length);
        data.writeFloat(step);
        for (float transition : transitions) {
            data.writeFloat(transition);
        }
        for (int key : keys) {
            data.writeInt(key);
        }
        data.write(weights);
        data.flush();
    }

    private int slot(int key) {
        int mask = table.length - 1;
        int at = 2 * key & mask;
        while (table[at + 1] != 0 && table[at] != key) {
            at = (at + 2) & mask;
        }
        return at;
    }

    private static int place(int key, long[] bits) {
        return key >>> 6 & bits.length - 1;
    }

    /** Adds up what features say for each label, in steps. */
    void sum(int[] features, int size, int[] sums) {
        for (int f = 0; f < size; f++) {
            int key = features[f];
            if ((maybe[place(key, maybe)] >>> key & 1) == 0) {
                continue;
            }
            int row = table[slot(key) + 1];
            if (row != 0) {
                int base = (row - 1) * Label.COUNT;
                for (int label = 0; label < Label.COUNT; label++) {
                    sums[label] += weights[base + label];
                }
            }
        }
    }

    /** What so many steps come to. */
    float score(int steps) {
        return steps * step;
    }

    /** What speaks for one label behind another. */
    float transition(int before, int after) {
        return transitions[before * Label.COUNT + after];
    }
}
