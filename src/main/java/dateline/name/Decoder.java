package dateline.name;

import java.util.Arrays;
import java.util.stream.IntStream;

/** The best labels for a sentence under a {@link Chain}: the algorithm of Viterbi over the labels that may follow each other. */
final class Decoder {
    /** For each label, those that may stand before it: asked for every token, so known in advance. */
    private static final int[][] BEFORE = IntStream.range(0, Label.COUNT)
            .mapToObj(label -> IntStream.range(0, Label.COUNT)
                    .filter(last -> Label.follows(last, label))
                    .toArray())
            .toArray(int[][]::new);

    /** What speaks for each label of a token, from a place on in what it gives; asked once for each candidate, in order. */
    interface Evidence {
        int[] sums(int token);
    }

    private final Chain chain;
    private final boolean[] candidate;
    private final int place;
    private final Evidence evidence;
    private float[] scores = new float[64 * Label.COUNT];
    private byte[] back = new byte[64 * Label.COUNT];

    /**
     * @param candidate whether each token may be part of a name; the others are outside without more ado
     * @param place where the sums of the first label stand among the evidence
     */
    Decoder(Chain chain, boolean[] candidate, int place, Evidence evidence) {
        this.chain = chain;
        this.candidate = candidate;
        this.place = place;
        this.evidence = evidence;
    }

    /** Labels the tokens of a sentence. */
    void decode(int from, int to, int[] labels) {
        int length = to - from;
        if (scores.length < length * Label.COUNT) {
            scores = new float[length * Label.COUNT];
            back = new byte[length * Label.COUNT];
        }
        for (int i = 0; i < length; i++) {
            if (candidate[from + i]) {
                score(from + i, i * Label.COUNT);
            } else {
                Arrays.fill(scores, i * Label.COUNT, (i + 1) * Label.COUNT, Float.NEGATIVE_INFINITY);
                scores[i * Label.COUNT + Label.OUTSIDE] = 0;
            }
            if (i == 0) {
                begin();
            } else if (candidate[from + i]) {
                for (int label = 0; label < Label.COUNT; label++) {
                    step(i, label);
                }
            } else {
                // All other labels are out of the question.
                step(i, Label.OUTSIDE);
            }
        }
        trace(from, length, labels);
    }

    private void score(int token, int row) {
        int[] sums = evidence.sums(token);
        for (int label = 0; label < Label.COUNT; label++) {
            scores[row + label] = chain.score(sums[place + label]);
        }
    }

    /** A sentence begins as if a token outside stood before it. */
    private void begin() {
        for (int label = 0; label < Label.COUNT; label++) {
            scores[label] =
                    Label.continues(label) ? Float.NEGATIVE_INFINITY : scores[label] + chain.transition(0, label);
        }
    }

    /** The best way to a label of a token. */
    private void step(int i, int label) {
        int row = i * Label.COUNT;
        int before = row - Label.COUNT;
        float[] known = scores;
        float best = Float.NEGATIVE_INFINITY;
        int from = 0;
        for (int last : BEFORE[label]) {
            float score = known[before + last] + chain.transition(last, label);
            if (score > best) {
                best = score;
                from = last;
            }
        }
        scores[row + label] += best;
        back[row + label] = (byte) from;
    }

    private void trace(int from, int length, int[] labels) {
        int row = (length - 1) * Label.COUNT;
        int best = 0;
        for (int label = 1; label < Label.COUNT; label++) {
            if (!Label.opens(label) && scores[row + label] > scores[row + best]) {
                best = label;
            }
        }
        for (int i = length - 1; i >= 0; i--) {
            labels[from + i] = best;
            best = back[i * Label.COUNT + best];
        }
    }
}
