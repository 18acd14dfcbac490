package dateline.learn;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/**
 * Decision trees whose answers add up to a score, as gradient boosting makes them (J. H. Friedman, "Greedy function
 * approximation: a gradient boosting machine", Annals of Statistics 29, 2001).
 *
 * <p>Its file names the features in order in its first line, then has one tree a line, the nodes in preorder: an inner
 * node is {@code feature:threshold} (smaller goes left), a leaf is {@code =value}:
 *
 * <pre>
 * words linkShare
 * 0:12.5 =-0.31 1:0.2 =0.4 =-0.1
 * </pre>
 *
 * @see #score(float[])
 */
public final class Forest {
    private static final int LEAF = -1;

    private final List<String> features;
    private final int[] roots;
    /** Which feature a node asks for, or {@link #LEAF}. */
    private final int[] feature;
    /** The threshold of a node, or the value of a leaf. */
    private final float[] number;
    /** Where the right branch of a node begins; the left one is the next node. */
    private final int[] right;

    private Forest(List<String> features, int[] roots, int[] feature, float[] number, int[] right) {
        this.features = features;
        this.roots = roots;
        this.feature = feature;
        this.number = number;
        this.right = right;
    }

    /** Names of the features, in the order in which {@link #score} wants them. */
    public List<String> features() {
        return features;
    }

    /**
     * The sum over all trees: log odds, so that 0 stands for a probability of one half.
     *
     * @param values one for each of {@link #features()}
     */
    public double score(float[] values) {
        double sum = 0;
        for (int node : roots) {
            while (feature[node] != LEAF) {
                node = values[feature[node]] < number[node] ? node + 1 : right[node];
            }
            sum += number[node];
        }
        return sum;
    }

    /** The score as a probability, from 0 to 1. */
    public double probability(float[] values) {
        return 1 / (1 + Math.exp(-score(values)));
    }

    /**
     * Reads a forest from the file beside a class.
     *
     * @param name such as {@code body.forest}
     * @throws IllegalStateException when there is no such file, or it is damaged: both are defects of the build
     */
    public static Forest resource(Class<?> beside, String name) {
        try (InputStream in = Objects.requireNonNull(beside.getResourceAsStream(name), name);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return read(lines.lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads a forest from the lines of its file. */
    public static Forest read(List<String> lines) {
        Reading reading = new Reading();
        List<Integer> roots = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            roots.add(reading.feature.size());
            reading.tree(line.split(" "));
        }
        return new Forest(
                List.of(lines.get(0).split(" ")),
                ints(roots),
                ints(reading.feature),
                floats(reading.number),
                ints(reading.right));
    }

    /** The nodes read so far. */
    private static final class Reading {
        private final List<Integer> feature = new ArrayList<>();
        private final List<Float> number = new ArrayList<>();
        private final List<Integer> right = new ArrayList<>();

        /** In preorder the right branch of a node begins where its left one is complete. */
        void tree(String[] nodes) {
            List<Integer> open = new ArrayList<>();
            for (String node : nodes) {
                int at = feature.size();
                if (at > 0 && !open.isEmpty() && feature.get(at - 1) == LEAF) {
                    right.set(open.remove(open.size() - 1), at);
                }
                int colon = node.indexOf(':');
                feature.add(colon < 0 ? LEAF : Integer.parseInt(node.substring(0, colon)));
                number.add(Float.parseFloat(node.substring(colon < 0 ? 1 : colon + 1)));
                right.add(LEAF);
                if (colon >= 0) {
                    open.add(at);
                }
            }
            if (!open.isEmpty()) {
                throw new IllegalStateException("a tree ends too early: " + Collections.max(open));
            }
        }
    }

    private static int[] ints(List<Integer> values) {
        return values.stream().mapToInt(Integer::intValue).toArray();
    }

    private static float[] floats(List<Float> values) {
        float[] array = new float[values.size()];
        for (int i = 0; i < array.length; i++) {
            array[i] = values.get(i);
        }
        return array;
    }
}
