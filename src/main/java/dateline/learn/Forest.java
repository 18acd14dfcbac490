package dateline.learn;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
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

    /** How many numbers make a node. */
    private static final int SIZE = 3;

    private final List<String> features;
    private final int[] roots;
    /**
     * Three numbers a node, side by side since they are asked for together: the feature or {@link #LEAF}; the bits of the
     * threshold or of the leaf's value; where the right branch begins. The left one is the next node.
     */
    private final int[] nodes;

    private Forest(List<String> features, int[] roots, int[] nodes) {
        this.features = features;
        this.roots = roots;
        this.nodes = nodes;
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
        for (int root : roots) {
            int node = root;
            int feature = nodes[node];
            while (feature != LEAF) {
                node = values[feature] < Float.intBitsToFloat(nodes[node + 1]) ? node + SIZE : nodes[node + 2];
                feature = nodes[node];
            }
            sum += Float.intBitsToFloat(nodes[node + 1]);
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
        List<Integer> nodes = new ArrayList<>();
        List<Integer> roots = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            roots.add(nodes.size());
            read(line.split(" "), nodes);
        }
        return new Forest(List.of(lines.get(0).split(" ")), ints(roots), ints(nodes));
    }

    /** In preorder the right branch of a node begins where its left one is complete. */
    private static void read(String[] tree, List<Integer> nodes) {
        Deque<Integer> open = new ArrayDeque<>();
        boolean afterLeaf = false;
        for (String node : tree) {
            if (afterLeaf) {
                nodes.set(open.pop() + 2, nodes.size());
            }
            int colon = node.indexOf(':');
            afterLeaf = colon < 0;
            if (!afterLeaf) {
                open.push(nodes.size());
            }
            nodes.add(afterLeaf ? LEAF : Integer.parseInt(node.substring(0, colon)));
            nodes.add(Float.floatToIntBits(Float.parseFloat(node.substring(afterLeaf ? 1 : colon + 1))));
            nodes.add(LEAF);
        }
        if (!open.isEmpty()) {
            throw new IllegalStateException("a tree ends too early");
        }
    }

    private static int[] ints(List<Integer> values) {
        return values.stream().mapToInt(Integer::intValue).toArray();
    }
}
