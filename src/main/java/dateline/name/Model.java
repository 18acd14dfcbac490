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
    /** Ascending. */
    private final int[] keys;

    /** Of the first feature for each label, of the second for each label, and so on. */
    private final ByteBuffer weights;

    private final Chain chain;

    private Model(int[] keys, ByteBuffer weights, Chain chain) {
        this.keys = keys;
        this.weights = weights;
        this.chain = chain;
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
        int[] keys = new int[data.getInt()];
        float step = data.getFloat();
        float[] transitions = new float[Label.COUNT * Label.COUNT];
        for (int i = 0; i < transitions.length; i++) {
            transitions[i] = data.getFloat();
        }
        data.asIntBuffer().get(keys);
        data.position(data.position() + keys.length * Integer.BYTES);
        return new Model(keys, data.slice(), new Chain(step, transitions));
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

    /** How many features it has. */
    int size() {
        return keys.length;
    }

    /** The feature of a row. */
    int key(int row) {
        return keys[row];
    }

    /** The weights of a row for eight labels, {@code label} and those behind it: its own in the highest byte. */
    long eight(int row, int label) {
        return weights.getLong(row * Label.COUNT + label);
    }

    Chain chain() {
        return chain;
    }
}
